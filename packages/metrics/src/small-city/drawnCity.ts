import type { Database } from '@careshape/database';
import { ageBands, ethnicGroups, serviceTypes } from '@careshape/domain';
import { type Insertable, type Kysely, sql } from 'kysely';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { authority } from './smallCity.js';

type Rows<Table extends keyof Database> = readonly Insertable<Database[Table]>[];

const year = { from: '2023-04-01', to: '2024-03-31' };
const wards = ['E05001218', 'E05001219', 'E05001220', 'E05001221', 'E05001222'];
const zones = ['L1', 'L2', 'S1'];
const providers = ['1-100000001', '1-100000002', '1-100000003', '1-100000004', '1-100000005'];
const outcomes = [
  'Progress to support planning or services',
  'Progress to reablement/ST-Max',
  'NFA: Information and advice or signposting',
  null,
];

/**
 * Writes a city drawn at random, the same for the same seed: some hundred people with a year of services, home support,
 * respite and requests, unevenly spread, so that there are cells of nobody, of a few and of many.
 */
export async function writeDrawnCity(db: Kysely<Database>, seed: number): Promise<void> {
  const random = xoroshiro128plus(seed);
  const int = (from: number, to: number) => uniformInt(random, from, to);
  const chance = (share: number) => uniformFloat64(random) < share;
  /** The first of some things most often, each next one less. */
  const pick = <Thing>(things: readonly Thing[]) =>
    things[Math.floor(things.length * uniformFloat64(random) ** 2)]!;
  const day = (offset: number) =>
    new Date(Date.UTC(2023, 3, 1 + offset)).toISOString().slice(0, 10);

  const load = await db
    .insertInto('load')
    .values(loadRow)
    .returning('id')
    .executeTakeFirstOrThrow();
  const load_id = load.id;
  const write = async <Table extends keyof Database>(table: Table, rows: Rows<Table>) => {
    for (let start = 0; start < rows.length; start += 2_000)
      await db
        .insertInto(table)
        .values(rows.slice(start, start + 2_000) as never)
        .execute();
  };
  await write(
    'coverage',
    ['cld', 'home-support-weeks', 'respite-stays'].map((layout) => ({
      authority,
      layout,
      from_on: year.from,
      to_on: year.to,
      load_id,
    })) as Rows<'coverage'>,
  );
  await write(
    'zone',
    zones.map((code) => ({ authority, code, name: code, term: 'long' })) as Rows<'zone'>,
  );
  await write(
    'provider',
    providers.map((id) => ({ authority, id, name: `Provider ${id}` })) as Rows<'provider'>,
  );

  const people = Array.from({ length: int(300, 700) }, (_, i) => ({
    authority,
    pseudonym: `drawn-${i}`,
    sex: pick(['female', 'male', 'unknown']),
    birth_year: int(1925, 2004),
    birth_month: int(1, 12),
    ethnic_group: pick(ethnicGroups).code,
    ward: pick(wards),
    client_group: pick(['physical', 'memory', 'learning-disability', 'mental-health']),
    record_key: int(0, 255),
  }));
  await write('person', people as Rows<'person'>);
  const persons = await db
    .selectFrom('person')
    .select([
      'id',
      'record_key',
      'sex',
      'ethnic_group',
      'ward',
      'client_group',
      'birth_year',
      'birth_month',
    ])
    .orderBy('id')
    .execute();

  const placements: object[] = [];
  const weeks: object[] = [];
  const stays: object[] = [];
  const requests: object[] = [];
  const assessments: object[] = [];
  for (const { id, ...known } of persons) {
    const own = { authority, person_id: id, ...known, load_id };
    const event = { ...own, client_type: 'Service user' };
    for (let n = int(0, 3); n > 0; n -= 1) {
      const start = int(-300, 360);
      placements.push({
        ...event,
        service_type: pick(serviceTypes).code,
        start_on: day(start),
        from_on: day(start),
        end_on: chance(0.5) ? day(start + int(0, 300)) : null,
        weekly_pence: chance(0.8) ? int(50, 180_000) : null,
        term: pick(['long', 'short']),
        cld_service_type: 'Long term support: Community',
        component: '',
        provider_id: pick(providers),
        location_id: null,
        city: pick(['in', 'out']),
      });
    }
    if (chance(0.6)) weeks.push(...weeksOf(own));
    for (let n = chance(0.3) ? int(1, 3) : 0; n > 0; n -= 1) {
      const [start, nights] = [int(0, 340), int(1, 20)];
      stays.push({
        ...own,
        reference: `stay-${stays.length}`,
        setting: pick(['care-home', 'shared-lives', 'own-home']),
        start_on: day(start),
        from_on: day(start),
        end_on: day(start + nights),
        nights,
        planned: chance(0.7),
        reason: 'carer-break',
        followed_by: 'returned-home',
      });
    }
    for (let n = int(0, 2); n > 0; n -= 1) {
      const start = int(0, 365);
      requests.push({
        ...event,
        start_on: day(start),
        end_on: day(start + int(0, 30)),
        outcome: pick(outcomes),
        route: 'Community / Other route',
      });
      assessments.push({ ...event, start_on: day(start), end_on: day(start + int(0, 60)) });
    }
  }

  function weeksOf(own: object): readonly object[] {
    const [first, last] = [int(0, 40), int(5, 52)];
    const [zone, provider_id] = [pick(zones), pick(providers)];
    const visits = int(1, 28);
    const minutes = int(15, 60);
    return Array.from({ length: Math.max(0, last - first) }, (_, i) => {
      const missed = chance(0.1) ? int(0, 2) : 0;
      const visits_missed = Math.min(missed, visits);
      const visits_delivered = visits - visits_missed;
      return {
        ...own,
        // the first Monday of the year
        week_start: day(2 + 7 * (first + i)),
        provider_id: chance(0.05) ? pick(providers) : provider_id,
        zone,
        term: 'long',
        planned_minutes: visits * minutes,
        delivered_minutes: Math.max(0, visits_delivered * minutes - int(0, 40)),
        visits_planned: visits,
        visits_delivered,
        visits_missed,
        visits_late: chance(0.3) ? int(0, visits_delivered) : 0,
      };
    });
  }

  await write('placement', placements as Rows<'placement'>);
  await write('home_support_week', weeks as Rows<'home_support_week'>);
  await write('respite_stay', stays as Rows<'respite_stay'>);
  await write('request', requests as Rows<'request'>);
  await write('assessment', assessments as Rows<'assessment'>);
  await write('population', residents(int, load_id) as Rows<'population'>);
  await sql`select write_service_moves(${authority})`.execute(db);
  await sql`select write_home_support_sums(${authority}, ${year.from}, ${year.to})`.execute(db);
}

/** Residents by sex, and by ethnic group and age. */
function residents(int: (from: number, to: number) => number, load_id: number): readonly object[] {
  const row = { load_id, authority, area: authority, year: 2023, basis: 'estimate' };
  const adult = ageBands.filter(({ from }) => (from ?? 0) >= 18);
  return [
    ...['female', 'male'].map((sex) => ({
      ...row,
      sex,
      ethnic_list: 'all',
      ethnic_group: 'all',
      age_band: '18-plus',
      people: int(2_000, 9_000),
    })),
    ...ethnicGroups
      .filter(({ census }) => census !== null)
      .flatMap(({ code }) =>
        adult.map((band) => ({
          ...row,
          sex: 'all',
          ethnic_list: 'detailed',
          ethnic_group: code,
          age_band: band.code,
          people: int(20, 2_000),
        })),
      ),
  ];
}

const loadRow = {
  authority,
  layout: 'cld',
  source: 'test',
  file_name: 'drawn-city.csv',
  sha256: 'none',
  period_from: year.from,
  period_to: year.to,
  status: 'loaded',
  data_version: 1,
  rows_read: 0,
  rows_accepted: 0,
  rows_rejected: 0,
  rows_outside: 0,
  demo: true,
  started_at: new Date('2024-04-01T10:00:00Z'),
  finished_at: new Date('2024-04-01T10:00:01Z'),
};
