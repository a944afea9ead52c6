import type { Layout } from '../../layout.js';
import { riskLevelChecks } from './checks.js';
import { parse, type RiskLevel } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Quality risk levels of providers, 0 to 4, dated. */
export const riskLevels: Layout<RiskLevel> = {
  name: 'risk-levels',
  title: 'Provider risk levels',
  source: 'Council quality assurance team',
  dateOrder: 'day-first',
  columns: { required: ['provider_id', 'date', 'level'], optional: ['oversight'] },
  registerColumns: 'all',
  read,
  parse,
  checks: riskLevelChecks,
  staging,
  save,
};
