import { isCqcId } from '../../cqc/cqcId.js';
import type { Layout } from '../../layout.js';
import { isReference } from '../../people/isReference.js';
import { respiteStayChecks } from './checks.js';
import { codeLists, parse, type RespiteStay } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Respite stays: a carer's break, planned or in an emergency, a row for each stay. */
export const respiteStays: Layout<RespiteStay> = {
  name: 'respite-stays',
  title: 'Respite stays',
  source: 'Council case management system',
  dateOrder: 'day-first',
  columns: {
    required: [
      'la_code',
      'person',
      'stay_reference',
      'location_id',
      'setting',
      'start_date',
      'end_date',
      'nights',
      'planned',
      'reason',
      'followed_by',
    ],
    optional: [],
  },
  registerColumns: [],
  codeLists,
  kept: {
    stay_reference: (text) => (isReference(text) ? text : null),
    location_id: (text) => (isCqcId(text) ? text : null),
  },
  read,
  parse,
  checks: respiteStayChecks,
  staging,
  tallies: [
    {
      what: 'stays',
      from: 'respite_stay',
      day: 't.start_on',
      where: 't.from_on = t.start_on',
      people: true,
      amount: { what: 'nights', sql: 't.nights' },
    },
  ],
  save,
};
