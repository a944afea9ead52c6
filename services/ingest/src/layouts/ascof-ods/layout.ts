import { type Indicator, indicatorStaging, parseIndicator } from '../../ascof/indicator.js';
import { saveIndicators } from '../../ascof/saveIndicators.js';
import type { Layout } from '../../layout.js';
import { read } from './read.js';
import { recognises } from './recognises.js';

/** Adult Social Care Outcomes Framework, time series workbook as the Department publishes it: a sheet for each measure. */
export const ascofOds: Layout<Indicator> = {
  name: 'ascof-ods',
  title: 'Adult Social Care Outcomes Framework (workbook)',
  source: 'Department of Health and Social Care',
  dateOrder: 'day-first',
  columns: {
    required: ['Local authority code', 'Local authority', 'ONS area code'],
    optional: [],
  },
  registerColumns: 'all',
  recognises,
  read,
  parse: parseIndicator,
  checks: [],
  staging: indicatorStaging,
  save: saveIndicators,
};
