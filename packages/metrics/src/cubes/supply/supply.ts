import { sql } from 'kysely';
import type { Bucket, Cube, Measure, Part, Sql } from '../cube.js';
import { closed, open, timeDimensions } from '../dimensions.js';
import { mostOccupied } from './mostOccupied.js';

const timeGrains = ['month', 'quarter', 'financialYear'] as const;
const register = 'Care Quality Commission register';
const tracker = 'Capacity Tracker';
const registerLayouts = ['cqc-filters', 'cqc-dashboard', 'cqc-api', 'cqc-directory', 'cqc-ratings'];
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

/** Whether a registration counts on a day: it has started, and neither it has ended nor its successor started. */
const standsOn = (location: Sql, day: Sql) =>
  sql`(${location}.registered_on is null or ${location}.registered_on <= ${day})
    and (coalesce(${location}.counted_until, ${location}.ended_on) is null
      or coalesce(${location}.counted_until, ${location}.ended_on) > ${day})`;

/**
 * The latest report of some registrations in a bucket; most homes have one, so that others are not looked for (`is not null`
 * is decided once a home, where `any` of nothing would read every report of the bucket).
 */
const latestReport = (registrations: Sql, { from, to }: Bucket) =>
  sql`(select on_date, capacity, occupied, vacancies, spare_hours from occupancy
    where authority = f.authority and ${registrations} and on_date between ${from} and ${to}
    order by on_date desc limit 1)`;

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
    'Registered care locations in the council’s area on the last day of the period or bucket: registered by that day and not ended by it. A home registered twice counts once, under its primary registration and that one’s provider. A home that changes its legal owner stays one home and counts until the next registration starts: the regulator’s records link the two, else the same postcode and name within 28 days. Occupancy is each home’s latest report in the period or bucket.',
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
          'The rating that stands on the last day of the period or bucket, from what the Care Quality Commission has published by then: the latest of the whole location; where ratings of its services are newer, the lowest of the latest of each service. Who took a home over has its rating until they have their own. Not rated is not a poor rating.',
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
      { id: 'provider', label: 'Provider', definition: 'The registered provider.', keyed: true },
      sql`f.provider_id`,
      'provider',
    ),
    open(
      { id: 'location', label: 'Location', definition: 'The registered location.', keyed: true },
      sql`f.id`,
      'location',
    ),
    ...timeDimensions(timeGrains),
  ],
  measures: [
    measure({
      id: 'locations',
      label: 'Locations',
      definition: 'Registered locations, each home once.',
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
        'Beds that care homes reported as their capacity, in their latest report where it gives both capacity and occupied beds; a report of more than 110% of capacity is kept, but left out here.',
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
      definition:
        'Occupied beds as a share of capacity, by the same reports; those of more than 110% of capacity are left out.',
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
      definition:
        'Locations rated good or outstanding as a share of the locations that are rated, by the rating that stands: of the whole location or, where ratings of its services are newer, the lowest of those; from a predecessor until the first of its own.',
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
        to: sql`coalesce(f.counted_until, f.ended_on)`,
      },
      where: ({ to }) =>
        sql`${standsOn(sql`f`, to)} and (f.dual_of is null or not exists (
          select from location p where p.authority = f.authority and p.id = f.dual_of and ${standsOn(sql`p`, to)}))`,
      joins: {
        rating: ({ to }) => sql`left join lateral (
          select rating from standing_rating
          where authority = f.authority and location_id = f.id and from_on <= ${to}
          order by from_on desc limit 1) r on true`,
        occupancy: ({ from, to }) => sql`left join lateral (
          select * from (${latestReport(sql`location_id = f.id`, { from, to })} union all
            ${latestReport(sql`f.same_home is not null and location_id = any(f.same_home)`, { from, to })}) report
          order by on_date desc limit 1) o on true`,
      },
    },
  },
  bases: {
    all: { fact: 'location' },
    reported: {
      fact: 'location',
      join: 'occupancy',
      only: sql`o.occupied * 100 <= o.capacity * ${sql.lit(mostOccupied)}`,
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
