import { sql } from 'kysely';
import type { Cube, Part } from './cube.js';
import { clientTypeColumn } from './clientType.js';
import { closed, open, timeDimensions } from './dimensions.js';
import { personDimensions } from './personDimensions.js';

const timeGrains = ['month', 'quarter', 'financialYear', 'week', 'day'] as const;
const source = 'Client Level Data, services';

/** Days in which councils still report that a service has ended. */
const endDays = 28;

const peopleAtEnd: Part = { kind: 'people', id: 'people_end', basis: 'end' };
const ends: Part = { kind: 'rows', id: 'ends', basis: 'ends' };
const weeklyCost: Part = {
  kind: 'sum',
  id: 'weekly_cost',
  basis: 'costed',
  amount: () => sql`f.weekly_pence`,
  dividedBy: 100,
  business: true,
};

const business = ['provider', 'location'];

/** Services given to people: who is in place, who starts and ends, what it costs. */
export const placements: Cube = {
  id: 'placements',
  label: 'Placements',
  definition:
    'Services given to people, one placement for each episode of a service. A placement counts in every period and every bucket of time that it overlaps, its first and its last day both inside. Where its provider or cost, or the ward or a group of the person, was told otherwise by the files of different periods, it counts as it was on its last day in the period or bucket.',
  source,
  people: 'persons',
  dimensions: [
    closed(
      {
        id: 'serviceType',
        label: 'Service type',
        definition:
          'The kind of service in the words the council publishes, read from the service component.',
      },
      'ServiceType',
      sql`f.service_type`,
    ),
    closed(
      {
        id: 'term',
        label: 'Term',
        definition:
          'Long term, short term, ongoing low level or for an unpaid carer, as Client Level Data divides services. Telecare and equipment are ongoing low level.',
      },
      'ServiceTerm',
      sql`f.term`,
    ),
    ...personDimensions,
    open(
      { id: 'provider', label: 'Provider', definition: 'The registered provider of the service.' },
      sql`f.provider_id`,
      'provider',
    ),
    open(
      { id: 'location', label: 'Location', definition: 'The registered place of the service.' },
      sql`f.location_id`,
      'location',
    ),
    closed(
      {
        id: 'city',
        label: 'In or out of the city',
        definition:
          'Whether the service is given in the city: by its registered location, else by the ward the person lives in.',
      },
      'City',
      sql`f.city`,
    ),
    closed(
      {
        id: 'delivery',
        label: 'Delivery mechanism',
        definition: 'Direct payment, managed personal budget or commissioned by the council.',
      },
      'Delivery',
      sql`f.delivery`,
    ),
    closed(
      {
        id: 'clientType',
        label: 'Client type',
        definition: 'Whether the person is supported or is an unpaid carer.',
      },
      'ClientType',
      clientTypeColumn,
    ),
    ...timeDimensions(timeGrains),
  ],
  measures: [
    {
      id: 'people',
      label: 'People',
      definition: 'Distinct people with a placement at any time in the period or bucket.',
      unit: 'people',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      formula: { kind: 'people', id: 'people', basis: 'all' },
    },
    {
      id: 'peopleAtEnd',
      label: 'People at the end',
      definition: 'Distinct people with a placement on the last day of the period or bucket.',
      unit: 'people',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      formula: peopleAtEnd,
    },
    {
      id: 'placements',
      label: 'Placements',
      definition: 'Placements at any time in the period or bucket.',
      unit: 'placements',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      formula: { kind: 'rows', id: 'placements', basis: 'all' },
    },
    {
      id: 'starts',
      label: 'Starts',
      definition: 'Placements that start in the period or bucket.',
      unit: 'placements',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      formula: { kind: 'rows', id: 'starts', basis: 'starts' },
    },
    {
      id: 'ends',
      label: 'Ends',
      definition: 'Placements that end in the period or bucket.',
      unit: 'placements',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      formula: ends,
    },
    {
      id: 'weeklyCost',
      label: 'Weekly cost',
      definition:
        'Cost a week of the placements in place on the last day of the period or bucket, where a cost is known: unit cost times units a week, by the Department’s cost rules.',
      unit: '£',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      notForPublicBy: business,
      formula: weeklyCost,
    },
    {
      id: 'costPerPersonPerWeek',
      label: 'Cost per person per week',
      definition:
        'Weekly cost on the last day divided by the distinct people whose placements have a known cost on that day.',
      unit: '£',
      decimals: 2,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      notForPublicBy: business,
      formula: {
        kind: 'ratio',
        over: weeklyCost,
        under: { kind: 'people', id: 'people_costed', basis: 'costed' },
      },
    },
    {
      id: 'lengthOfStayDays',
      label: 'Length of stay',
      definition:
        'Mean days from start to end of the placements that end in the period or bucket, first and last day both counted.',
      unit: 'days',
      decimals: 0,
      polarity: 'neutral',
      source,
      aboutPeople: true,
      settlesAfter: endDays,
      formula: {
        kind: 'ratio',
        over: {
          kind: 'sum',
          id: 'stay_days',
          basis: 'ends',
          amount: () => sql`(f.end_on - f.start_on + 1)`,
        },
        under: ends,
      },
    },
  ],
  timeGrains,
  needs: { layouts: ['cld'], of: 'days' },
  layouts: ['cld'],
  facts: {
    placement: {
      from: sql`placement f`,
      time: {
        kind: 'span',
        from: sql`f.from_on`,
        to: sql`f.end_on`,
        piece: { startsOn: sql`f.start_on`, goesOn: sql`f.goes_on` },
      },
    },
  },
  bases: {
    all: { fact: 'placement', covers: 'overlap' },
    end: { fact: 'placement', covers: 'lastDay' },
    costed: { fact: 'placement', covers: 'lastDay', only: sql`f.weekly_pence is not null` },
    starts: { fact: 'placement', covers: 'start' },
    ends: { fact: 'placement', covers: 'end' },
  },
  business: { by: 'provider', amount: weeklyCost },
};
