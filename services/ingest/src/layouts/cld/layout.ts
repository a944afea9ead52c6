import { cldAddedColumns, cldColumns, cldReviewTypeOf, type ReviewType } from '@careshape/domain';
import { isCqcId } from '../../cqc/cqcId.js';
import type { Layout } from '../../layout.js';
import { cldChecks } from './checks.js';
import { type CldKnown, know } from './know.js';
import { codeLists } from './lists.js';
import { type CldEvent, parse } from './parse.js';
import { read } from './read.js';
import { save } from './save.js';
import { tallies } from './tallies.js';
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

/** The beginning of a reason that says the type of its review. */
const reasonOfType: Readonly<Record<ReviewType, string | null>> = {
  planned: 'Planned',
  unplanned: 'Unplanned',
  'short-term': 'Review of short term support',
  unknown: null,
};

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
  kept: {
    Ward: (text) => (/^[EWSN]05\d{6}$/.test(text) ? text : null),
    LSOA: (text) => (/^[EW]01\d{6}$/.test(text) ? text : null),
    'Provider CQC Location ID': (text) => (isCqcId(text) ? text : null),
    'Review Reason': (text) => reasonOfType[cldReviewTypeOf(text)],
  },
  read,
  parse,
  checks: cldChecks,
  know,
  survey,
  writer,
  staging: {},
  tallies,
  save,
};
