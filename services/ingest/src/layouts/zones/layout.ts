import type { Layout } from '../../layout.js';
import { type KnownWards, zoneChecks } from './checks.js';
import { knowWards } from './know.js';
import { parse, type ZoneWardRow } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Home support zones: a row for each zone and ward. */
export const zones: Layout<ZoneWardRow, KnownWards> = {
  name: 'zones',
  title: 'Home support zones',
  source: 'Council commissioning team',
  dateOrder: 'day-first',
  columns: { required: ['zone', 'name', 'term', 'ward'], optional: [] },
  registerColumns: 'all',
  read,
  know: knowWards,
  parse,
  checks: zoneChecks,
  staging,
  save,
};
