import type { Layout } from '../../layout.js';
import { publishedFigureChecks } from './checks.js';
import { type KnownDocuments, knowDocuments } from './know.js';
import { parse, type PublishedFigure } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Figures as the council has printed them, each with its paper and place: what the records are reconciled with. */
export const publishedFigures: Layout<PublishedFigure, KnownDocuments> = {
  name: 'published-figures',
  title: 'Published figures',
  source: 'Council committee papers',
  dateOrder: 'day-first',
  columns: {
    required: [
      'figure_id',
      'document_id',
      'locator',
      'subject',
      'measure',
      'measure_label',
      'value',
      'value_low',
      'value_high',
      'unit',
      'qualifier',
    ],
    optional: [
      'service_type',
      'client_group',
      'age_band',
      'ethnicity',
      'sex',
      'area',
      'zone',
      'provider_name',
      'in_out_city',
      'tenure',
      'period_label',
      'period_start',
      'period_end',
      'comparator',
      'note',
      'repeat_of',
      'conflicts_with',
    ],
  },
  registerColumns: 'all',
  read,
  know: knowDocuments,
  parse,
  checks: publishedFigureChecks,
  staging,
  save,
};
