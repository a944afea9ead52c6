import { sql } from 'kysely';
import type { Bucket, Cube, Measure, Part } from './cube.js';
import { closed, open, timeDimensions } from './dimensions.js';
import { personDimensions } from './personDimensions.js';

const timeGrains = ['month', 'quarter', 'financialYear', 'week', 'day'] as const;
const source = 'Respite stays';

/**
 * The nights of a stay inside the bucket: the night of a day is the one that follows it, so the day of leaving has none. Of
 * the pieces of a stay the last one in the bucket counts, with the nights of those before it.
 */
const nightsInside = ({ from, to }: Bucket) =>
  sql`greatest(0, least(f.end_on + f.goes_on::int, ${to} + 1) - greatest(f.start_on, ${from}))`;

const stays: Part = { kind: 'rows', id: 'stays', basis: 'all' };
const nights: Part = {
  kind: 'sum',
  id: 'nights',
  basis: 'all',
  amount: nightsInside,
  varies: true,
};

type Words = Pick<Measure, 'id' | 'label' | 'definition' | 'unit' | 'formula'>;
const measure = (words: Words, decimals = 0): Measure => ({
  ...words,
  decimals,
  polarity: 'neutral',
  source,
  aboutPeople: true,
});

/** Short stays that give a carer a break. */
export const respite: Cube = {
  id: 'respite',
  label: 'Respite',
  definition:
    'Respite stays. A stay counts in every period and every bucket of time that it overlaps; its nights count only where they lie inside, the night of a day being the one that follows it. Where the ward or a group of the person was told otherwise by files of different periods, it counts as it was on its last day in the period or bucket.',
  source,
  people: 'persons',
  dimensions: [
    closed(
      { id: 'setting', label: 'Setting', definition: 'Where the stay takes place.' },
      'RespiteSetting',
      sql`f.setting`,
    ),
    closed(
      {
        id: 'planned',
        label: 'Planned or emergency',
        definition: 'Whether the stay was booked ahead or arranged in an emergency.',
      },
      'RespiteBooking',
      sql`case when f.planned then 'planned' else 'emergency' end`,
    ),
    closed(
      { id: 'reason', label: 'Reason', definition: 'Why the stay was needed.' },
      'RespiteReason',
      sql`f.reason`,
    ),
    closed(
      { id: 'followedBy', label: 'Followed by', definition: 'What came after the stay.' },
      'RespiteFollowedBy',
      sql`f.followed_by`,
    ),
    open(
      { id: 'location', label: 'Location', definition: 'The registered place of the stay.' },
      sql`f.location_id`,
      'location',
    ),
    ...personDimensions,
    ...timeDimensions(timeGrains),
  ],
  measures: [
    measure({
      id: 'people',
      label: 'People',
      definition: 'Distinct people with a stay in the period or bucket.',
      unit: 'people',
      formula: { kind: 'people', id: 'people', basis: 'all' },
    }),
    measure({
      id: 'stays',
      label: 'Stays',
      definition: 'Stays that overlap the period or bucket.',
      unit: 'stays',
      formula: stays,
    }),
    measure({
      id: 'nights',
      label: 'Nights',
      definition: 'Nights of stays inside the period or bucket.',
      unit: 'nights',
      formula: nights,
    }),
    measure({
      id: 'plannedStays',
      label: 'Planned stays',
      definition: 'Stays booked ahead.',
      unit: 'stays',
      formula: { kind: 'rows', id: 'planned_stays', basis: 'planned' },
    }),
    measure({
      id: 'emergencyStays',
      label: 'Emergency stays',
      definition: 'Stays arranged in an emergency.',
      unit: 'stays',
      formula: { kind: 'rows', id: 'emergency_stays', basis: 'emergency' },
    }),
    measure({
      id: 'plannedNights',
      label: 'Planned nights',
      definition: 'Nights of planned stays inside the period or bucket.',
      unit: 'nights',
      formula: {
        kind: 'sum',
        id: 'planned_nights',
        basis: 'planned',
        amount: nightsInside,
        varies: true,
      },
    }),
    measure({
      id: 'emergencyNights',
      label: 'Emergency nights',
      definition: 'Nights of emergency stays inside the period or bucket.',
      unit: 'nights',
      formula: {
        kind: 'sum',
        id: 'emergency_nights',
        basis: 'emergency',
        amount: nightsInside,
        varies: true,
      },
    }),
    measure(
      {
        id: 'nightsPerStay',
        label: 'Nights per stay',
        definition: 'Nights inside the period or bucket divided by the stays that overlap it.',
        unit: 'nights per stay',
        formula: { kind: 'ratio', over: nights, under: stays },
      },
      1,
    ),
  ],
  timeGrains,
  needs: { layouts: ['respite-stays'], of: 'days' },
  layouts: ['respite-stays'],
  facts: {
    stay: {
      from: sql`respite_stay f`,
      time: {
        kind: 'span',
        from: sql`f.from_on`,
        to: sql`f.end_on`,
        piece: { startsOn: sql`f.start_on`, goesOn: sql`f.goes_on` },
      },
    },
  },
  bases: {
    all: { fact: 'stay', covers: 'overlap' },
    planned: { fact: 'stay', covers: 'overlap', only: sql`f.planned` },
    emergency: { fact: 'stay', covers: 'overlap', only: sql`not f.planned` },
  },
};
