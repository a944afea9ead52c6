import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataChanged } from '../small-city/dataChanged.js';
import { authority, writeSmallCity } from '../small-city/smallCity.js';
import { readLoaded } from './loads.js';
import { byStanding, readStanding } from './standing.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
  await writeSmallCity(database.db);
});
afterAll(() => database.close());

const source = () => ({ db: database.db, authority });

test('what is kept is kept until data changes', async () => {
  const first = await readStanding(database.db, authority);
  expect(await readStanding(database.db, authority)).toBe(first);
  await dataChanged(database.db);
  const second = await readStanding(database.db, authority);
  expect(second.loaded.dataVersion).toBe(first.loaded.dataVersion + 1);
});

test('an answer made of what has changed meanwhile is made anew, its refusal too', async () => {
  const { loaded } = await readStanding(database.db, authority);
  await dataChanged(database.db);
  const versions: number[] = [];
  const answer = await byStanding(source(), async (standing) => {
    versions.push(standing.loaded.dataVersion);
    if (standing.loaded.dataVersion === loaded.dataVersion) throw new Error('of old lists');
    return standing.loaded.dataVersion;
  });
  expect(answer).toBe(loaded.dataVersion + 1);
  expect(versions).toEqual([loaded.dataVersion, loaded.dataVersion + 1]);
});

test('a read that failed is tried again', async () => {
  const { once } = await readStanding(database.db, authority);
  await expect(once('list', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await once('list', async () => 1)).toBe(1);
  expect(await once('list', async () => 2)).toBe(1);
});

test('a file whose days have all been told again is no source any more', async () => {
  const { db } = database;
  const names = async () =>
    (await readLoaded(db, authority)).files
      .filter(({ layout }) => layout === 'cld')
      .map(({ fileName }) => fileName);
  const [first] = await names();
  expect(first).toBeDefined();
  const { rows } = await sql<{ id: number }>`
    insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected,
      data_version, started_at, finished_at)
    select authority, layout, source, 'later.csv', 'later', status, 0, 0, 0, data_version + 1, started_at, finished_at
    from load where layout = 'cld' order by id limit 1 returning id`.execute(db);
  await sql`update coverage set load_id = ${rows[0]!.id}`.execute(db);
  expect(await names()).toEqual(['later.csv']);
});
