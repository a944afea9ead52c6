import type { Layout } from '../../layout.js';
import { wardBoundaryChecks } from './checks.js';
import { type KnownWards, knowWards } from './know.js';
import { parse, type WardBoundary } from './parse.js';
import { read } from './read.js';
import { recognises } from './recognises.js';
import { save, staging } from './save.js';

/** Ward boundaries as the Office for National Statistics publishes them (GeoJSON). */
export const wardBoundaries: Layout<WardBoundary, KnownWards> = {
  name: 'ward-boundaries',
  title: 'Ward boundaries',
  source: 'Office for National Statistics',
  dateOrder: 'day-first',
  columns: { required: [], optional: [] },
  registerColumns: 'all',
  recognises,
  read,
  know: knowWards,
  parse,
  checks: wardBoundaryChecks,
  staging,
  save,
};
