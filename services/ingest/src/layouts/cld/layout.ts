import { cldAddedColumns, cldColumns } from '@careshape/domain';
import type { Layout } from '../../layout.js';
import { cldChecks } from './checks.js';
import { type CldKnown, know } from './know.js';
import { codeLists } from './lists.js';
import { type CldEvent, parse } from './parse.js';
import { read } from './read.js';
import { save } from './save.js';
import { survey } from './survey.js';
import { writer } from './writer.js';

const required = [
  'LA Code',
  'Reporting Period Start Date',
  'Reporting Period End Date',
  'LA Person Unique Identifier',
  'Gender',
  'Ethnicity',
  'Client Type',
  'Primary Support Reason',
  'Event Type',
  'Event Start Date',
  'Event End Date',
  'Event Outcome',
  'Service Type',
  'Service Component',
];

/** Client Level Data: requests, assessments, services and reviews, one row an event, pseudonymised. */
export const cld: Layout<CldEvent, CldKnown> = {
  name: 'cld',
  title: 'Client Level Data, releases 1 and 2',
  source: 'Council case management system',
  dateOrder: 'day-first',
  columns: {
    required,
    optional: [...cldColumns, ...cldAddedColumns].filter((name) => !required.includes(name)),
  },
  registerColumns: ['Provider CQC Location Name', 'GP Practice Name', 'GP Practice Code'],
  codeLists,
  read,
  parse,
  checks: cldChecks,
  know,
  survey,
  writer,
  staging: {},
  save,
};
