import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bucketsOf } from '../question/buckets.js';
import type { RawCell } from './cell.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { providerCells, withHeld } from './providerCells.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import type { Where } from '../question/question.js';
import { readCells, readCountedCells } from './readCells.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { rowCells } from './cellSql.js';
import { hasSums } from './summedSql.js';
import { summedTime } from './summedTime.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
  await sql`insert into zone (authority, code, name, term) values (${authority}, 'L2', 'Zone 2', 'long')`.execute(
    database.db,
  );
  // two weeks with a second provider at once, one of them in another zone
  await sql`insert into home_support_week (authority, week_start, person_id, record_key, provider_id, zone, term, planned_minutes,
      delivered_minutes, visits_planned, visits_delivered, visits_missed, visits_late, load_id, sex, ethnic_group, client_group, ward,
      birth_year, birth_month)
    select authority, week_start, person_id, record_key, '1-100000002', case when week_start < '2024-01-08' then zone else 'L2' end,
      term, 60, 30, 2, 1, 1, 0, load_id, sex, ethnic_group, client_group, ward, birth_year, birth_month
    from home_support_week where week_start in ('2024-01-01', '2024-01-29') and planned_minutes = 600`.execute(
    database.db,
  );
  await sql`select write_home_support_sums(${authority}, '2024-01-01', '2024-02-11')`.execute(
    database.db,
  );
});
afterAll(() => database.close());

const period = { from: '2023-04-01', to: '2024-03-31' };

/** The cells of one question both ways: from sums, and from the weeks themselves. */
async function bothWays(
  dimensions: readonly string[],
  { grain = null, where = {} }: { grain?: 'month' | 'quarter' | null; where?: Where } = {},
): Promise<readonly [readonly RawCell[], readonly RawCell[]]> {
  const asked = checkQuestion(
    {
      cube: 'homeSupport',
      dimensions: grain === null ? dimensions : [...dimensions, grain],
      measures: ['people', 'hoursPerPersonPerWeek', 'hoursDelivered', 'shareLate'],
      where,
      orderBy: [],
      totals: [],
    },
    analystPolicy,
  );
  const time = { period, buckets: grain && bucketsOf(period, grain) };
  const question = rowCells(asked, time, { authority, policy: publicPolicy });
  expect(hasSums(question) && summedTime(time)).toBeTruthy();
  const weeks = await readCountedCells(question, database.db);
  const byProvider = await readCountedCells(providerCells(question)!, database.db);
  return [placed(await readCells(question, database.db)), placed(withHeld(weeks, byProvider))];
}

/** Cells in order of their places; what is held in shares, since one is told in minutes and the other in hours. */
function placed(cells: readonly RawCell[]): readonly RawCell[] {
  const shares = cells.map(({ held, ...cell }) => ({
    ...cell,
    held: { all: 1, largest: held!.largest / held!.all, second: held!.second / held!.all },
  }));
  return shares.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

const placeOf = ({ codes, bucket }: RawCell) => JSON.stringify([codes, bucket]);

describe('sums give the cells that the weeks give', () => {
  test('of the whole period', async () => {
    const [summed, counted] = await bothWays([]);
    expect(summed).toEqual(counted);
    expect(summed[0]!.people['all']).toMatchObject({ people: 6 });
  });

  test('by zone and month, where one person has several rows', async () => {
    const [summed, counted] = await bothWays(['zone'], { grain: 'month' });
    expect(summed).toEqual(counted);
    expect(summed).toHaveLength(3);
  });

  test('by age, which changes on the way, and quarter', async () => {
    const [summed, counted] = await bothWays(['ageBand'], { grain: 'quarter' });
    expect(summed).toEqual(counted);
  });

  test('by ethnic group and provider, with filters on both sides', async () => {
    const where = { sex: { notIn: ['male'] }, zone: { in: ['L1'] } };
    const [summed, counted] = await bothWays(['ethnicGroupPublished', 'provider'], { where });
    expect(summed).toEqual(counted);
  });
});
