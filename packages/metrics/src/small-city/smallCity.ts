import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { writeMarket } from './smallCityMarket.js';

/**
 * Twelve people with known answers, for tests on a real database; every figure in the tests is worked out by hand from
 * the tables below.
 */
export const authority = 'E08000026';

const white = 'white-british';
/** Sex, birth year and month, ethnic group; the record key of person n is 20 n. Person 1 turns 65 in February 2024. */
const people: readonly [sex: string, year: number, month: number | null, ethnicGroup: string][] = [
  ['female', 1959, 2, white],
  ['female', 1940, 1, white],
  ['female', 1940, 1, white],
  ['female', 1940, 1, white],
  ['female', 1940, 1, white],
  ['female', 1940, 1, 'indian'],
  ['female', 1940, 1, 'indian'],
  ['male', 1940, 1, 'indian'],
  ['male', 1940, 1, 'pakistani'],
  ['male', 1940, 1, 'pakistani'],
  ['male', 1940, 1, 'african'],
  ['male', 1940, null, 'refused'],
];

/** Person, service, start, end, weekly cost. */
const episodes: readonly [number, string, string, string | null, number | null][] = [
  [1, 'residential-care', '2024-01-10', null, null],
  [2, 'residential-care', '2023-06-01', '2024-01-15', null],
  [3, 'residential-care', '2024-02-01', '2024-02-20', null],
  [4, 'residential-care', '2023-01-01', null, 500],
  [5, 'residential-care', '2023-01-01', null, 700],
  [6, 'residential-care', '2023-01-01', null, 600],
  [6, 'home-support', '2024-01-05', '2024-03-05', null],
  [7, 'residential-care', '2024-01-31', '2024-02-01', null],
  [8, 'home-support', '2023-01-01', null, null],
  [9, 'home-support', '2023-01-01', '2024-03-31', null],
  [10, 'home-support', '2024-03-01', null, null],
  [11, 'home-support', '2024-01-01', '2024-01-31', null],
  [12, 'home-support', '2023-12-01', '2024-02-10', null],
];

/** Person, Monday, planned minutes, delivered minutes. The weeks of 15 and 22 January are not loaded. */
const weeks: readonly [number, string, number, number][] = [
  [1, '2024-01-01', 600, 540],
  [1, '2024-01-08', 600, 600],
  [1, '2024-01-29', 600, 600],
  [1, '2024-02-05', 600, 600],
  [2, '2024-01-01', 300, 300],
  [3, '2024-01-01', 300, 300],
  [4, '2024-01-01', 300, 300],
  [5, '2024-01-01', 300, 300],
  [6, '2024-01-01', 300, 300],
];

/** Person, start, end, planned. */
const stays: readonly [number, string, string, number, boolean][] = [
  [1, '2024-01-30', '2024-02-03', 4, true],
  [2, '2024-01-10', '2024-01-17', 7, true],
  [3, '2024-01-10', '2024-01-12', 2, false],
];

/** Person, day received, day closed, outcome. */
const requests: readonly [number, string, string | null, string | null][] = [
  [1, '2024-01-02', '2024-01-09', 'Progress to support planning or services'],
  [2, '2024-01-20', '2024-02-01', 'Progress to reablement/ST-Max'],
  [3, '2024-02-05', null, null],
  [3, '2024-02-25', '2024-02-25', 'NFA: Information and advice or signposting'],
];

/** Person, start, end. */
const assessments: readonly [number, string, string | null][] = [
  [1, '2024-01-09', '2024-01-29'],
  [2, '2024-01-15', '2024-02-24'],
  [3, '2024-02-01', null],
];

/** What the files tell of, by layout: not of the weeks of 15 and 22 January, nor of those after 5 February. */
const covered: readonly [layout: string, from: string, to: string][] = [
  ['cld', '2023-04-01', '2024-03-31'],
  ['home-support-weeks', '2024-01-01', '2024-01-14'],
  ['home-support-weeks', '2024-01-29', '2024-02-11'],
  ['respite-stays', '2023-04-01', '2024-03-31'],
  ['cqc-filters', '2023-01-01', '2024-03-31'],
  ['capacity-care-homes', '2024-01-01', '2024-03-31'],
  ['capacity-home-care', '2024-01-01', '2024-03-31'],
];

/** The record key of a person, by their number in the city. */
const recordKeyOf = (person: number) => 20 * person;

/** Writes the small city. */
export async function writeSmallCity(db: Kysely<Database>): Promise<void> {
  const load = await db
    .insertInto('load')
    .values(loadRow)
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('coverage')
    .values(
      covered.map(([layout, from_on, to_on]) => ({
        authority,
        layout,
        from_on,
        to_on,
        load_id: load.id,
      })),
    )
    .execute();
  const persons = await db
    .insertInto('person')
    .values(
      people.map(([sex, birth_year, birth_month, ethnic_group], i) => ({
        authority,
        pseudonym: `person-${i + 1}`,
        sex,
        birth_year,
        birth_month,
        ethnic_group,
        ward: i < 6 ? 'E05001218' : 'E05001222',
        client_group: 'physical',
        record_key: recordKeyOf(i + 1),
      })),
    )
    .returning(['id', 'sex', 'ethnic_group', 'ward', 'client_group', 'birth_year', 'birth_month'])
    .execute();
  const ofPerson = (person: number) => {
    const { id, ...known } = persons[person - 1]!;
    return { person_id: id, record_key: recordKeyOf(person), ...known };
  };
  const event = (person: number) => ({
    authority,
    ...ofPerson(person),
    load_id: load.id,
    client_type: 'Service user',
  });
  await writeMarket(db, authority, load.id);
  await db
    .insertInto('placement')
    .values(
      episodes.map(([person, service_type, start_on, end_on, weeklyCost]) => ({
        ...event(person),
        service_type,
        start_on,
        from_on: start_on,
        end_on,
        weekly_pence: weeklyCost === null ? null : weeklyCost * 100,
        term: 'long',
        cld_service_type: 'Long term support: Community',
        component: '',
        provider_id: '1-100000001',
        location_id: '1-200000001',
        city: 'in',
      })),
    )
    .execute();
  await sql`select write_service_moves(${authority})`.execute(db);
  await db
    .insertInto('home_support_week')
    .values(
      weeks.map(([person, week_start, planned_minutes, delivered_minutes]) => ({
        authority,
        week_start,
        ...ofPerson(person),
        load_id: load.id,
        provider_id: '1-100000001',
        zone: 'L1',
        term: 'long',
        planned_minutes,
        delivered_minutes,
        visits_planned: 10,
        visits_delivered: 9,
        visits_missed: 1,
        visits_late: 2,
      })),
    )
    .execute();
  await sql`select write_home_support_sums(${authority}, '2024-01-01', '2024-03-31')`.execute(db);
  await db
    .insertInto('respite_stay')
    .values(
      stays.map(([person, start_on, end_on, nights, planned], i) => ({
        authority,
        reference: `stay-${i}`,
        ...ofPerson(person),
        load_id: load.id,
        setting: 'care-home',
        start_on,
        from_on: start_on,
        end_on,
        nights,
        planned,
        reason: 'carer-break',
        followed_by: 'returned-home',
      })),
    )
    .execute();
  await db
    .insertInto('request')
    .values(
      requests.map(([person, start_on, end_on, outcome]) => ({
        ...event(person),
        start_on,
        end_on,
        outcome,
        route: 'Community / Other route',
      })),
    )
    .execute();
  await db
    .insertInto('assessment')
    .values(
      assessments.map(([person, start_on, end_on]) => ({ ...event(person), start_on, end_on })),
    )
    .execute();
}

const loadRow = {
  authority,
  layout: 'cld',
  source: 'test',
  file_name: 'small-city.csv',
  sha256: 'none',
  period_from: '2023-04-01',
  period_to: '2024-03-31',
  status: 'loaded',
  data_version: 7,
  rows_read: 13,
  rows_accepted: 13,
  rows_rejected: 0,
  rows_outside: 0,
  demo: true,
  started_at: new Date('2024-04-01T10:00:00Z'),
  finished_at: new Date('2024-04-01T10:00:01Z'),
};
