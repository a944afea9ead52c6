import { type Indicator, indicatorStaging } from '../../ascof/indicator.js';
import type { Layout } from '../../layout.js';
import { placesIn, requiredColumns } from './columns.js';
import { parse } from './parse.js';
import { read } from './read.js';
import { save } from './save.js';

/** Adult Social Care Outcomes Framework, open data of a year from 2018/19 to 2022/23. */
export const ascofCsv: Layout<Indicator> = {
  name: 'ascof-csv',
  title: 'Adult Social Care Outcomes Framework (open data to 2022/23)',
  source: 'NHS England (NHS Digital)',
  dateOrder: 'day-first',
  columns: {
    required: requiredColumns,
    optional: [
      'Geographical Code',
      'ONS Area Code',
      'ONS Code',
      'ASCOF Measure Code',
      'Measure Value',
      'Measure Group Description',
    ],
  },
  registerColumns: 'all',
  recognises: (file) => file.kind === 'csv' && file.head.some((cells) => placesIn(cells) !== null),
  read,
  parse,
  checks: [],
  staging: indicatorStaging,
  save,
};
