import { scratchDatabase } from '@careshape/database';
import type { Authority } from '@careshape/domain';
import pg from 'pg';
import type { BringEffects } from '../bringRows.js';
import { CommandError } from '../commands/commandError.js';
import { families } from './families.js';
import { dropForgotten } from './emptyFamily.js';
import { type KeptLoad, replay } from './replay.js';

/** Whether a table made again holds the same rows as the one that stands. */
export interface RebuiltTable {
  readonly table: string;
  readonly rows: number;
  readonly rebuilt: number;
  readonly same: boolean;
}

/** What making the data again came to. */
export interface RebuildReport {
  readonly dataVersion: number;
  readonly loads: number;
  /** Where the version is the one that stands: every table, held against it. */
  readonly tables: readonly RebuiltTable[] | null;
  readonly seconds: number;
}

/**
 * Makes the data of a version again from the kept files, in a database of its own that is dropped after, and holds every
 * table against the one that stands where that is the version.
 *
 * The numbers and record keys of people are taken from what stands: they were drawn, and cannot be made again.
 *
 * @param version null for the version that stands
 * @throws CommandError where there is no such version, or a file needed was not kept
 */
export async function rebuild(
  { authority, version }: { readonly authority: Authority; readonly version: number | null },
  { url, now, ...effects }: BringEffects & { readonly url: string; readonly now: () => Date },
): Promise<RebuildReport> {
  const started = now();
  const source = await connected(url);
  const scratch = await scratchDatabase(url);
  const target = await connected(scratch.url);
  try {
    const newest = await newestVersion(source, authority);
    const wanted = version ?? newest;
    if (wanted < 1 || wanted > newest)
      throw new CommandError(`there is no data version ${wanted}: the newest is ${newest}`);
    const loads = await loadsOf(source, authority, wanted);
    const lost = loads.find(({ kept }) => !kept);
    if (lost)
      throw new CommandError(
        `version ${wanted} cannot be made again: the file of load ${lost.id} (${lost.fileName}) was loaded before files were kept`,
      );
    await target.query('begin');
    await copyRecord(source, target, authority);
    await replay(target, authority, loads, { ...effects, keptIn: source });
    await dropForgotten(target, authority.code);
    await target.query('commit');
    const tables = wanted === newest ? await compare(source, target, authority) : null;
    const seconds = (now().getTime() - started.getTime()) / 1000;
    return { dataVersion: wanted, loads: loads.length, tables, seconds };
  } finally {
    await Promise.all([source.end(), target.end()]);
    await scratch.close();
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function newestVersion(client: pg.Client, { code }: Authority): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(data_version), 0)::int as version from load where authority = $1',
    [code],
  );
  return rows[0]!.version;
}

/** The loads that stood at a version: those undone later too. */
async function loadsOf(
  client: pg.Client,
  { code }: Authority,
  version: number,
): Promise<readonly (KeptLoad & { readonly kept: boolean })[]> {
  const { rows } = await client.query<KeptLoad & { kept: boolean }>(
    `select l.id, l.layout, l.file_name as "fileName", l.sha256,
       exists (select from kept_file k where k.authority = l.authority and k.sha256 = l.sha256) as kept
     from load l
     where l.authority = $1 and l.data_version <= $2 and l.status in ('loaded', 'undone')
       and not exists (select from load u where u.authority = l.authority and u.undoes = l.id and u.data_version <= $2)
     order by l.id`,
    [code, version],
  );
  return rows;
}

/** The record of loads and the keys of people, without which rows cannot be the same. */
async function copyRecord(
  source: pg.Client,
  target: pg.Client,
  { code }: Authority,
): Promise<void> {
  for (const [table, columns] of [
    ['authority', null],
    ['load', null],
    ['person', 'id, pseudonym, record_key, authority'],
  ] as const) {
    const where = table === 'authority' ? 'code' : 'authority';
    const { rows } = await source.query<{ all: unknown }>(
      `select coalesce(jsonb_agg(t), '[]') as all from (select ${columns ?? '*'} from ${table} where ${where} = $1) t`,
      [code],
    );
    await target.query(
      `insert into ${table} ${columns ? `(${columns})` : ''} overriding system value
       select ${columns ?? '*'} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
      [JSON.stringify(rows[0]!.all)],
    );
  }
  await target.query(
    `select setval(pg_get_serial_sequence('person', 'id'), max(id)) from person having max(id) is not null`,
  );
}

/** Rows are compared by what they say; the numbers they were given in passing differ. */
async function compare(
  source: pg.Client,
  target: pg.Client,
  { code }: Authority,
): Promise<readonly RebuiltTable[]> {
  const tables = [
    ...new Set([...families.flatMap(({ tables: of }) => of), 'coverage', 'revision']),
  ];
  const compared: RebuiltTable[] = [];
  for (const table of tables) {
    const [ours, made] = await Promise.all([
      fingerprintOf(source, table, code),
      fingerprintOf(target, table, code),
    ]);
    compared.push({ table, rows: ours.rows, rebuilt: made.rows, same: ours.sum === made.sum });
  }
  return compared;
}

async function fingerprintOf(client: pg.Client, table: string, code: string) {
  const { rows } = await client.query<{ rows: number; sum: string | null }>(
    `select count(*)::int as rows,
       sum(hashtextextended((to_jsonb(t) - 'id' - 'person_id' || jsonb_build_object('person', p.pseudonym))::text, 0)::numeric)::text as sum
     from ${table} t
     left join person p on p.authority = t.authority and p.id::text = to_jsonb(t) ->> 'person_id'
     where t.authority = $1`,
    [code],
  );
  return rows[0]!;
}
