import { sql } from 'kysely';
import type { Cube, Measure, Part } from './cube.js';
import { closed, open, timeDimensions } from './dimensions.js';

const timeGrains = ['month', 'quarter', 'financialYear'] as const;
const register = 'Care Quality Commission register';
const tracker = 'Capacity Tracker';
const registerLayouts = ['cqc-filters', 'cqc-directory', 'cqc-ratings'];
const homeReports = ['capacity-care-homes'];
const business = ['provider', 'location'];

const capacity: Part = {
  kind: 'sum',
  id: 'capacity',
  basis: 'reported',
  amount: () => sql`o.capacity`,
  business: true,
};
const occupied: Part = {
  kind: 'sum',
  id: 'occupied',
  basis: 'reported',
  amount: () => sql`o.occupied`,
  business: true,
};

type Words = Pick<Measure, 'id' | 'label' | 'definition' | 'unit' | 'formula' | 'source'> &
  Partial<Pick<Measure, 'notForPublicBy' | 'decimals' | 'polarity'>>;
const measure = (words: Words): Measure => ({
  decimals: 0,
  polarity: 'neutral',
  ...words,
  aboutPeople: false,
});

/** The market: registered places, their beds, their ratings and how full they are. */
export const supply: Cube = {
  id: 'supply',
  label: 'Supply',
  definition:
    'Registered care locations in the council’s area on the last day of the period or bucket: registered by that day and not ended by it. Occupancy is each location’s latest report in the period or bucket.',
  source: `${register}; ${tracker}`,
  people: 'none',
  dimensions: [
    closed(
      {
        id: 'kind',
        label: 'Kind of location',
        definition: 'The kind of place, from its registered service types.',
      },
      'LocationKind',
      sql`f.kind`,
    ),
    closed(
      {
        id: 'clientGroup',
        label: 'Client group',
        definition: 'The main group of people the location is registered for.',
      },
      'LocationClientGroup',
      sql`f.client_group`,
    ),
    closed(
      {
        id: 'rating',
        label: 'Overall rating',
        definition:
          'The latest overall rating published on or before the last day of the period or bucket; not rated is not a poor rating.',
        join: 'rating',
      },
      'Rating',
      sql`coalesce(r.rating, 'not-rated')`,
    ),
    closed(
      { id: 'careHome', label: 'Care home', definition: 'Whether the location is a care home.' },
      'CareHome',
      sql`case when f.care_home then 'care-home' else 'community' end`,
    ),
    open(
      { id: 'ward', label: 'Ward', definition: 'The ward of the location.' },
      sql`f.ward`,
      'ward',
    ),
    open(
      { id: 'provider', label: 'Provider', definition: 'The registered provider.' },
      sql`f.provider_id`,
      'provider',
    ),
    open(
      { id: 'location', label: 'Location', definition: 'The registered location.' },
      sql`f.id`,
      'location',
    ),
    ...timeDimensions(timeGrains),
  ],
  measures: [
    measure({
      id: 'locations',
      label: 'Locations',
      definition: 'Registered locations.',
      unit: 'locations',
      source: register,
      formula: { kind: 'rows', id: 'locations', basis: 'all' },
    }),
    measure({
      id: 'providers',
      label: 'Providers',
      definition: 'Distinct registered providers with at least one location counted.',
      unit: 'providers',
      source: register,
      formula: { kind: 'distinct', id: 'providers', basis: 'all', column: sql`f.provider_id` },
    }),
    measure({
      id: 'beds',
      label: 'Beds',
      definition: 'Registered beds of care homes.',
      unit: 'beds',
      source: register,
      formula: { kind: 'sum', id: 'beds', basis: 'all', amount: () => sql`f.beds` },
    }),
    measure({
      id: 'capacity',
      label: 'Capacity',
      definition:
        'Beds that care homes reported as their capacity, in their latest report that gives both capacity and occupied beds.',
      unit: 'beds',
      source: tracker,
      notForPublicBy: business,
      formula: capacity,
    }),
    measure({
      id: 'occupied',
      label: 'Occupied beds',
      definition: 'Beds reported as occupied, in the same reports.',
      unit: 'beds',
      source: tracker,
      notForPublicBy: business,
      formula: occupied,
    }),
    measure({
      id: 'vacancies',
      label: 'Vacancies',
      definition:
        'Vacancies that care homes declared; they need not equal capacity less occupied beds, since a room can be closed.',
      unit: 'beds',
      source: tracker,
      notForPublicBy: business,
      formula: {
        kind: 'sum',
        id: 'vacancies',
        basis: 'declared',
        amount: () => sql`o.vacancies`,
        business: true,
      },
    }),
    measure({
      id: 'occupancyRate',
      label: 'Occupancy',
      definition: 'Occupied beds as a share of capacity.',
      unit: '%',
      decimals: 1,
      source: tracker,
      notForPublicBy: business,
      formula: { kind: 'ratio', over: occupied, under: capacity, times: 100 },
    }),
    measure({
      id: 'spareHours',
      label: 'Spare hours',
      definition: 'Extra hours a week that home support agencies reported they could give.',
      unit: 'hours per week',
      polarity: 'higher',
      source: tracker,
      notForPublicBy: business,
      formula: {
        kind: 'sum',
        id: 'spare_hours',
        basis: 'spare',
        amount: () => sql`o.spare_hours`,
        business: true,
      },
    }),
    measure({
      id: 'ratedGoodOrBetter',
      label: 'Rated good or outstanding',
      definition: 'Locations rated good or outstanding as a share of the locations that are rated.',
      unit: '%',
      decimals: 1,
      polarity: 'higher',
      source: register,
      formula: {
        kind: 'ratio',
        over: { kind: 'rows', id: 'good', basis: 'good' },
        under: { kind: 'rows', id: 'rated', basis: 'rated' },
        times: 100,
      },
    }),
  ],
  timeGrains,
  needs: { layouts: registerLayouts, of: 'lastDay' },
  opensWith: homeReports,
  layouts: [...registerLayouts, ...homeReports, 'capacity-home-care'],
  facts: {
    location: {
      from: sql`location f`,
      time: {
        kind: 'span',
        from: sql`coalesce(f.registered_on, '-infinity'::date)`,
        to: sql`f.ended_on`,
      },
      where: ({ to }) =>
        sql`(f.registered_on is null or f.registered_on <= ${to}) and (f.ended_on is null or f.ended_on > ${to})`,
      joins: {
        rating: ({ to }) => sql`left join lateral (
          select rating from rating
          where authority = f.authority and location_id = f.id and key_question = 'overall' and published_on <= ${to}
          order by (lower(service_group) = 'overall') desc, published_on desc limit 1) r on true`,
        occupancy: ({ from, to }) => sql`left join lateral (
          select capacity, occupied, vacancies, spare_hours from occupancy
          where authority = f.authority and location_id = f.id and on_date between ${from} and ${to}
          order by on_date desc limit 1) o on true`,
      },
    },
  },
  bases: {
    all: { fact: 'location' },
    reported: {
      fact: 'location',
      join: 'occupancy',
      only: sql`o.capacity is not null and o.occupied is not null`,
      needs: { layouts: homeReports, of: 'latest' },
    },
    declared: {
      fact: 'location',
      join: 'occupancy',
      only: sql`o.vacancies is not null`,
      needs: { layouts: homeReports, of: 'latest' },
    },
    spare: {
      fact: 'location',
      join: 'occupancy',
      only: sql`o.spare_hours is not null`,
      needs: { layouts: ['capacity-home-care'], of: 'latest' },
    },
    good: {
      fact: 'location',
      join: 'rating',
      only: sql`r.rating in ('outstanding', 'good')`,
    },
    rated: {
      fact: 'location',
      join: 'rating',
      only: sql`coalesce(r.rating, 'not-rated') <> 'not-rated'`,
    },
  },
};
