import { type Indicator, indicatorStaging, parseIndicator } from '../../ascof/indicator.js';
import { saveIndicators } from '../../ascof/saveIndicators.js';
import type { Layout } from '../../layout.js';
import { read } from './read.js';

/** Adult Social Care Outcomes Framework, long form: a row for each measure, area, year and field. */
export const ascofLong: Layout<Indicator> = {
  name: 'ascof-long',
  title: 'Adult Social Care Outcomes Framework (long form)',
  source: 'Department of Health and Social Care',
  dateOrder: 'day-first',
  columns: {
    required: ['table', 'ons_area_code', 'la_code', 'area', 'period_and_field', 'value'],
    optional: [],
  },
  registerColumns: 'all',
  read,
  parse: parseIndicator,
  checks: [],
  staging: indicatorStaging,
  save: saveIndicators,
};
