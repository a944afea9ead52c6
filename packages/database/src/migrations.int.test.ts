import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { entities } from './database.js';
import { type OpenDatabase, openDatabase } from './openDatabase.js';
import { scratchDatabase } from './scratchDatabase.js';

let database: OpenDatabase;
beforeAll(async () => {
  database = await scratchDatabase(process.env['CARESHAPE_TEST_SERVER']!);
});
afterAll(() => database.close());

const coventry = 'E08000026';

test('every column of every table is a property of its entity, and the other way round', async () => {
  const { rows } = await sql<{ place: string }>`
    select table_name || '.' || column_name as place from information_schema.columns
    where table_schema = 'public' and table_name <> 'migration'
      and not (select relispartition from pg_class where oid = table_name::regclass)`.execute(
    database.db,
  );
  const properties = entities.flatMap((entity) => {
    const meta = database.orm.getMetadata().get(entity.meta.class);
    return meta.props.map((prop) => `${meta.tableName}.${prop.fieldNames[0]}`);
  });
  expect(rows.map((row) => row.place).toSorted()).toEqual(properties.toSorted());
});

test('every key of council data starts with the authority', async () => {
  const { rows } = await sql<{ table: string; first: string }>`
    select c.relname as table, a.attname as first
    from pg_index i join pg_class c on c.oid = i.indrelid
    join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
    where i.indisprimary and c.relnamespace = 'public'::regnamespace`.execute(database.db);
  const reference = ['authority', 'ethnic_group', 'service_type', 'client_group', 'migration'];
  expect(
    rows.filter(({ table, first }) => first !== 'authority' && !reference.includes(table)),
  ).toEqual([]);
});

test('two copies may bring the tables up to date at once', async () => {
  const copies = await Promise.all([
    openDatabase({ DATABASE_URL: database.url }),
    openDatabase({ DATABASE_URL: database.url }),
  ]);
  await Promise.all(copies.map((copy) => copy.close()));
  const wards = await database.db.selectFrom('ward').select('code').execute();
  expect(wards).toHaveLength(18);
});

async function aPerson(recordKey: number): Promise<number> {
  const { id } = await database.db
    .insertInto('person')
    .values({ authority: coventry, pseudonym: `person-${recordKey}`, record_key: recordKey })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

test('a record key is 0 to 255', async () => {
  await expect(aPerson(256)).rejects.toThrow('person_record_key_check');
  await expect(aPerson(255)).resolves.toBeTypeOf('number');
});

test('a stay does not end before it starts, nor have other nights than its dates say', async () => {
  const personId = await aPerson(7);
  const { rows } = await sql<{ id: number }>`
    insert into load (authority, layout, source, file_name, sha256, status, rows_read, rows_accepted, rows_rejected,
      data_version, started_at, finished_at)
    values (${coventry}, 'respite-stays', 'test', 'a.csv', 'x', 'loaded', 1, 1, 0, 1, now(), now()) returning id`.execute(
    database.db,
  );
  const stay = (start: string, end: string, nights: number) =>
    sql`insert into respite_stay (authority, reference, person_id, record_key, setting, start_on, from_on, end_on, nights, planned, reason,
      followed_by, load_id, sex, ethnic_group, client_group)
      values (${coventry}, ${start + end}, ${personId}, 7, 'care-home', ${start}, ${start}, ${end}, ${nights}, true, 'carer-break',
      'returned-home', ${rows[0]!.id}, 'unknown', 'not-known', 'unknown')`.execute(database.db);
  await expect(stay('2024-02-10', '2024-02-09', 0)).rejects.toThrow('check constraint');
  await expect(stay('2024-02-10', '2024-02-17', 6)).rejects.toThrow('check constraint');
  await expect(stay('2024-02-10', '2024-02-17', 7)).resolves.toBeDefined();
});

test('a rating is one of the five and a risk level is 0 to 4', async () => {
  await database.db
    .insertInto('provider')
    .values({ authority: coventry, id: '1-100', name: 'Made-up Care' })
    .execute();
  const level = (value: number) =>
    database.db
      .insertInto('risk_level')
      .values({ authority: coventry, provider_id: '1-100', on_date: '2024-01-01', level: value })
      .execute();
  await expect(level(5)).rejects.toThrow('risk_level_level_check');
  await expect(level(4)).resolves.toBeDefined();
});
