import type { Database, OpenDatabase } from '@careshape/database';
import { scratchDatabase } from '@careshape/database';
import { prepared } from '@careshape/metrics';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOnly } from './readOnly.js';

let database: OpenDatabase;
let db: Kysely<Database>;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  db = readOnly(database.url);
});
afterAll(async () => {
  await db.destroy();
  await database.close();
});

const half = async (number: number) => {
  const { rows } = await sql<{ half: number }>`${prepared}
    select (${number}::int / 2)::int as half`.execute(db);
  return rows[0]!.half;
};

test('short statements asked at once have an answer each', async () => {
  const numbers = Array.from({ length: 50 }, (_, i) => i * 2);
  expect(await Promise.all(numbers.map(half))).toEqual(numbers.map((number) => number / 2));
});

test('one that fails leaves those around it alone', async () => {
  const fails = sql`${prepared} select 1 / ${0}::int`.execute(db);
  const answers = await Promise.allSettled([half(2), fails, half(4), half(6)]);
  expect(answers.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
  ]);
});

test('a lost connection is opened again by the next statement', async () => {
  await Promise.all([half(2), half(2)]);
  await database.db.executeQuery(
    sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and query like '%as half'`.compile(database.db),
  );
  // those already sent may be lost with it
  await Promise.allSettled([half(2), half(2)]);
  expect(await Promise.all([half(8), half(8), half(8)])).toEqual([4, 4, 4]);
});

test('nothing can be written, alone or shared', async () => {
  await expect(sql`${prepared} create table t (x int)`.execute(db)).rejects.toThrow('read-only');
  await expect(sql`create table t (x int)`.execute(db)).rejects.toThrow('read-only');
});
