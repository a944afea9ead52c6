import { sql } from 'kysely';
import type { Cube, Measure, Part, Sql } from './cube.js';
import { closed, open, timeDimensions } from './dimensions.js';
import { personDimensions } from './personDimensions.js';

const timeGrains = ['week', 'month', 'quarter', 'financialYear'] as const;
const source = 'Home-support weeks';

const people: Part = { kind: 'people', id: 'people', basis: 'all' };
const sum = (id: string, amount: Sql, dividedBy = 1): Part => ({
  kind: 'sum',
  id,
  basis: 'all',
  amount: () => amount,
  dividedBy,
  business: true,
});
const planned = sum('hours_planned', sql`f.planned_minutes`, 60);
const delivered = sum('hours_delivered', sql`f.delivered_minutes`, 60);
const personWeeks: Part = {
  kind: 'distinct',
  id: 'person_weeks',
  basis: 'all',
  column: sql`f.week_start`,
};
const visitsPlanned = sum('visits_planned', sql`f.visits_planned`);
const visitsDelivered = sum('visits_delivered', sql`f.visits_delivered`);
const visitsMissed = sum('visits_missed', sql`f.visits_missed`);
const visitsLate = sum('visits_late', sql`f.visits_late`);

type Words = Pick<Measure, 'id' | 'label' | 'definition' | 'unit' | 'decimals' | 'formula'>;
const measure = (words: Words, polarity: Measure['polarity'] = 'neutral'): Measure => ({
  ...words,
  polarity,
  source,
  aboutPeople: true,
});

/** Hours and visits of home support, by week. */
export const homeSupport: Cube = {
  id: 'homeSupport',
  label: 'Home support',
  definition:
    'Home support by person, provider and week. A week belongs to the period and to the bucket of time in which its Monday lies. Ward and groups of the person are those known for the week: who changes within a period or bucket counts once in each.',
  source,
  people: 'persons',
  dimensions: [
    open(
      {
        id: 'zone',
        label: 'Zone',
        definition: 'The zone of the home-support contract.',
        keyed: true,
      },
      sql`f.zone`,
      'zone',
    ),
    closed(
      { id: 'term', label: 'Term', definition: 'Long-term, short-term or night support.' },
      'HomeSupportTerm',
      sql`f.term`,
    ),
    open(
      {
        id: 'provider',
        label: 'Provider',
        definition: 'The registered provider of the support.',
        notForPublic: 'hours by provider would show one provider’s business',
        keyed: true,
      },
      sql`f.provider_id`,
      'provider',
    ),
    ...personDimensions,
    ...timeDimensions(timeGrains),
  ],
  measures: [
    measure({
      id: 'people',
      label: 'People',
      definition: 'Distinct people with home support in the period or bucket.',
      unit: 'people',
      decimals: 0,
      formula: people,
    }),
    measure({
      id: 'hoursPlanned',
      label: 'Hours planned',
      definition: 'Hours of support planned.',
      unit: 'hours',
      decimals: 0,
      formula: planned,
    }),
    measure({
      id: 'hoursDelivered',
      label: 'Hours delivered',
      definition: 'Hours of support delivered.',
      unit: 'hours',
      decimals: 0,
      formula: delivered,
    }),
    measure({
      id: 'hoursPerPerson',
      label: 'Hours per person',
      definition: 'Hours delivered in the whole period or bucket divided by the distinct people.',
      unit: 'hours per person',
      decimals: 1,
      formula: { kind: 'ratio', over: delivered, under: people },
    }),
    measure({
      id: 'hoursPlannedPerWeek',
      label: 'Hours planned per week',
      definition:
        'Hours planned divided by the number of weeks loaded whose Monday lies in the period or bucket.',
      unit: 'hours per week',
      decimals: 0,
      formula: { kind: 'perTime', over: planned, per: 'week' },
    }),
    measure({
      id: 'hoursDeliveredPerWeek',
      label: 'Hours delivered per week',
      definition:
        'Hours delivered divided by the number of weeks loaded whose Monday lies in the period or bucket.',
      unit: 'hours per week',
      decimals: 0,
      formula: { kind: 'perTime', over: delivered, per: 'week' },
    }),
    measure({
      id: 'hoursPerPersonPerWeek',
      label: 'Hours per person per week',
      definition:
        'Hours planned divided by person-weeks: each person once for each week in which support was planned or given.',
      unit: 'hours per person per week',
      decimals: 1,
      formula: { kind: 'ratio', over: planned, under: personWeeks },
    }),
    measure({
      id: 'visitsPlanned',
      label: 'Visits planned',
      definition: 'Visits planned.',
      unit: 'visits',
      decimals: 0,
      formula: visitsPlanned,
    }),
    measure({
      id: 'visitsDelivered',
      label: 'Visits delivered',
      definition: 'Visits that took place, late ones included.',
      unit: 'visits',
      decimals: 0,
      formula: visitsDelivered,
    }),
    measure(
      {
        id: 'visitsMissed',
        label: 'Visits missed',
        definition: 'Planned visits that did not take place.',
        unit: 'visits',
        decimals: 0,
        formula: visitsMissed,
      },
      'lower',
    ),
    measure(
      {
        id: 'visitsLate',
        label: 'Visits late',
        definition: 'Visits that took place late.',
        unit: 'visits',
        decimals: 0,
        formula: visitsLate,
      },
      'lower',
    ),
    measure(
      {
        id: 'shareDelivered',
        label: 'Share of hours delivered',
        definition: 'Hours delivered as a share of hours planned.',
        unit: '%',
        decimals: 1,
        formula: { kind: 'ratio', over: delivered, under: planned, times: 100 },
      },
      'higher',
    ),
    measure(
      {
        id: 'shareLate',
        label: 'Share of visits late',
        definition: 'Late visits as a share of visits delivered.',
        unit: '%',
        decimals: 1,
        formula: { kind: 'ratio', over: visitsLate, under: visitsDelivered, times: 100 },
      },
      'lower',
    ),
    measure(
      {
        id: 'shareMissed',
        label: 'Share of visits missed',
        definition: 'Missed visits as a share of visits planned.',
        unit: '%',
        decimals: 1,
        formula: { kind: 'ratio', over: visitsMissed, under: visitsPlanned, times: 100 },
      },
      'lower',
    ),
  ],
  timeGrains,
  needs: { layouts: ['home-support-weeks'], of: 'mondays' },
  layouts: ['home-support-weeks'],
  facts: {
    week: {
      from: sql`home_support_week f`,
      time: { kind: 'point', on: sql`f.week_start` },
      sums: sql`home_support_sum f`,
    },
  },
  bases: {
    all: { fact: 'week' },
  },
  business: { by: 'provider', amount: delivered },
};
