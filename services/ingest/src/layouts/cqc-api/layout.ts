import type { Layout } from '../../layout.js';
import { registeredLocationChecks } from '../cqc-filters/checks.js';
import { type KnownWards, knowWards } from '../cqc-filters/know.js';
import { parse, type RatedLocation } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Locations as the Care Quality Commission's API gives them (JSON), with their ratings now and before. */
export const cqcApi: Layout<RatedLocation, KnownWards> = {
  name: 'cqc-api',
  title: 'CQC locations (API)',
  source: 'Care Quality Commission',
  dateOrder: 'day-first',
  columns: { required: [], optional: [] },
  registerColumns: 'all',
  recognises: (file) => file.kind === 'json' && file.names.has('locationId'),
  read,
  know: knowWards,
  parse,
  checks: registeredLocationChecks,
  staging,
  tallies: [{ what: 'active locations', from: 'location', day: null, where: 't.ended_on is null' }],
  save,
};
