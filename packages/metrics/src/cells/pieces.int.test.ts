import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import { bucketsOf } from '../question/buckets.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { addPeople } from '../small-city/addPeople.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { asker, table } from '../small-city/smallCityAsker.js';
import type { RawCell } from './cell.js';
import { rowCells } from './cellSql.js';
import { readCountedCells, readSweptCells } from './readCells.js';
import { asDays } from './startsAndEnds.js';
import { canSweep } from './sweepSql.js';

let database: OpenDatabase;
let ask: ReturnType<typeof asker>;
let whole: readonly unknown[];
const measures = ['people', 'peopleAtEnd', 'placements', 'starts', 'ends', 'weeklyCost'];
const grains = ['day', 'week', 'month', 'quarter', 'financialYear'] as const;

/** Answers about what no piece changes: services, sexes and time. */
const unchanged = () =>
  Promise.all(
    [
      [],
      ['serviceType'],
      ['sex', 'month'],
      ['serviceType', 'week'],
      ['quarter'],
      ['term', 'day'],
    ].map(async (dimensions) =>
      table(
        await ask({
          cube: 'placements',
          dimensions,
          measures: [...measures, 'lengthOfStayDays'],
          where: { date: { from: '2023-05-03', to: '2024-02-20' } },
        }),
      ),
    ),
  );

beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  const { db } = database;
  await writeSmallCity(db);
  await addPeople(db, { seed: 3, people: 150 });
  await sql`update placement set weekly_pence = 100 * id where weekly_pence is null`.execute(db);
  ask = asker(db);
  whole = await unchanged();
  // each of two in three placements is cut twice, wherever it has the days for it
  const cuts = [1, 2, 3].flatMap((n) => [n * 17, n * 61]);
  for (const days of cuts)
    await sql`with cut as (
        update placement p set end_on = p.from_on + ${days}::int, goes_on = true
        from placement was
        where was.authority = p.authority and was.id = p.id and (p.id + ${days}::int) % 3 > 0
          and coalesce(p.end_on, '2024-03-31') > p.from_on + ${days}::int
        returning was.*)
      insert into placement (authority, person_id, record_key, load_id, client_type, start_on, from_on, end_on, goes_on,
        term, service_type, cld_service_type, component, city, weekly_pence, sex, ethnic_group, client_group, birth_year,
        birth_month, ward, provider_id)
      select authority, person_id, record_key, load_id, client_type, start_on, from_on + ${days}::int + 1, end_on, goes_on,
        term, service_type, cld_service_type, component, city, weekly_pence, sex,
        (array['indian', 'white-british', 'arab'])[1 + id % 3], client_group, birth_year, birth_month,
        (array['E05001218', 'E05001222', 'E05001226'])[1 + (id + ${days}::int) % 3],
        (array['1-100000001', '1-100000002'])[1 + id % 2]
      from cut`.execute(db);
});
afterAll(() => database.close());

test('placements, people, starts, ends and stays count as before, however often a service is cut', async () => {
  const [{ pieces } = { pieces: 0 }] = (
    await sql<{
      pieces: number;
    }>`select count(*)::int as pieces from placement where goes_on`.execute(database.db)
  ).rows;
  expect(pieces).toBeGreaterThan(200);
  expect(await unchanged()).toEqual(whole);
});

test('a service counts once in a bucket, by its last piece there, swept or counted', async () => {
  for (const policy of [analystPolicy, publicPolicy])
    for (const grain of grains)
      for (const dimensions of [
        ['ward'],
        ['ethnicGroupBroad', 'serviceType'],
        ['ageBand', 'ward'],
      ]) {
        const question = questionBy(grain, dimensions, measures, policy);
        expect(canSweep(question)).toBe(true);
        const swept = await sorted(readSweptCells(question, database.db));
        expect(swept).toEqual(await sorted(readCountedCells(question, database.db)));
        expect(swept.length).toBeGreaterThan(3);
      }
});

test('starts and ends are the same asked of their days alone', async () => {
  for (const grain of grains) {
    const question = questionBy(grain, ['ward'], ['starts', 'ends'], analystPolicy);
    const some = (cells: readonly RawCell[]) =>
      cells.filter(({ people }) => Object.values(people).some((count) => count.people > 0));
    const counted = some(await sorted(readCountedCells(question, database.db)));
    expect(some(await sorted(readCountedCells(asDays(question)!, database.db)))).toEqual(counted);
    expect(counted.length).toBeGreaterThan(3);
  }
});

function questionBy(
  grain: (typeof grains)[number],
  dimensions: readonly string[],
  asks: readonly string[],
  policy: typeof analystPolicy,
) {
  const asked = checkQuestion(
    {
      cube: 'placements',
      dimensions: [...dimensions, grain],
      measures: asks,
      where: {},
      orderBy: [],
      totals: [],
    },
    analystPolicy,
  );
  const period = { from: '2023-05-03', to: '2024-02-20' };
  return rowCells(asked, { period, buckets: bucketsOf(period, grain) }, { authority, policy });
}

async function sorted(cells: Promise<readonly RawCell[]>): Promise<readonly RawCell[]> {
  const place = ({ codes, bucket }: RawCell) => JSON.stringify([codes, bucket]);
  return (await cells).toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
