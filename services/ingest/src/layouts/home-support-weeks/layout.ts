import { isCqcId } from '../../cqc/cqcId.js';
import type { Layout } from '../../layout.js';
import { councilCodes } from '../../people/councilCodes.js';
import { homeSupportWeekChecks } from './checks.js';
import { know, type KnownZones } from './know.js';
import { type HomeSupportWeek, parse, terms } from './parse.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** Home support: what was planned and delivered for a person by a provider in a week. */
export const homeSupportWeeks: Layout<HomeSupportWeek, KnownZones> = {
  name: 'home-support-weeks',
  title: 'Home-support weeks',
  source: 'Council electronic call monitoring',
  dateOrder: 'day-first',
  columns: {
    required: [
      'la_code',
      'week_start',
      'person',
      'provider_id',
      'zone',
      'term',
      'planned_minutes',
      'delivered_minutes',
      'visits_planned',
      'visits_delivered',
      'visits_missed',
      'visits_late',
    ],
    optional: [],
  },
  registerColumns: [],
  codeLists: [terms, councilCodes],
  kept: {
    provider_id: (text) => (isCqcId(text) ? text : null),
    zone: (text, zones) => (zones.has(text) ? text : null),
  },
  read,
  know,
  parse,
  checks: homeSupportWeekChecks,
  staging,
  tallies: [
    {
      what: 'weeks of support',
      from: 'home_support_week',
      day: 't.week_start',
      people: true,
      amount: { what: 'hours planned', sql: 't.planned_minutes / 60.0' },
    },
  ],
  save,
};
