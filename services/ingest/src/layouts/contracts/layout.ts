import type { Layout } from '../../layout.js';
import { contractChecks } from './checks.js';
import { type KnownZones, knowZones } from './know.js';
import { type Contract, parse } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Contracts with providers: blocks of hours, ceilings and rates. */
export const contracts: Layout<Contract, KnownZones> = {
  name: 'contracts',
  title: 'Contracts',
  source: 'Council commissioning team',
  dateOrder: 'day-first',
  columns: {
    required: [
      'contract_id',
      'provider_id',
      'zone',
      'service_type',
      'term',
      'role',
      'block_hours_per_week',
      'start_date',
      'end_date',
    ],
    optional: ['hours_per_week_low', 'hours_per_week_high', 'hourly_rate'],
  },
  registerColumns: 'all',
  read,
  know: knowZones,
  parse,
  checks: contractChecks,
  staging,
  save,
};
