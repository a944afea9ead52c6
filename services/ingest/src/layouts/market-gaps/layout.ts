import type { Layout } from '../../layout.js';
import { marketGapChecks } from './checks.js';
import { type MarketGap, parse } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** What the market lacks, as the council's Market Position Statement says it. */
export const marketGaps: Layout<MarketGap> = {
  name: 'market-gaps',
  title: 'Market gaps',
  source: 'Council Market Position Statement',
  dateOrder: 'day-first',
  columns: {
    required: ['gap_row_id', 'gap_id', 'gap', 'requirement'],
    optional: [
      'client_group',
      'value',
      'value_low',
      'value_high',
      'unit',
      'period_start',
      'period_end',
      'provision_kind',
      'figure_id',
      'note',
    ],
  },
  registerColumns: 'all',
  read,
  parse,
  checks: marketGapChecks,
  staging,
  save,
};
