import { loadChannel } from '@careshape/database';
import type { Authority, Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { LoadContext } from './layout.js';
import type { Problem } from './problem.js';

/** What became of a file. */
export type LoadStatus = 'loaded' | 'refused' | 'held' | 'unchanged' | 'undone' | 'undo';

/** A row of table `load`, before it has its number. */
export interface LoadRecord {
  readonly layout: string;
  readonly source: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly status: LoadStatus;
  readonly demo: boolean;
  readonly startedAt: Date;
}

/** What is known of a load when it ends. */
export interface LoadOutcome {
  readonly period: Period | null;
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsRejected: number;
  readonly rowsOutside: number;
  readonly detail: string | null;
  readonly finishedAt: Date;
}

/** A load's number and the version of the data after it. */
export interface LoadNumber {
  readonly loadId: number;
  readonly dataVersion: number;
}

/** Makes sure that the council has its row, and keeps other loads of it waiting until this transaction ends. */
export async function holdAuthority(client: ClientBase, authority: Authority): Promise<void> {
  await client.query(
    'insert into authority (code, name, cassr) values ($1, $2, $3) on conflict (code) do nothing',
    [authority.code, authority.name, authority.cassr],
  );
  await client.query(`select pg_advisory_xact_lock(hashtext('careshape load ' || $1))`, [
    authority.code,
  ]);
}

/** Writes a load's row, so that what is saved can refer to it. The data version grows with each load that changes data. */
export async function startLoad(
  client: ClientBase,
  authority: Authority,
  load: LoadRecord,
): Promise<LoadNumber> {
  const { rows } = await client.query<{ id: number; data_version: number }>(
    `insert into load (authority, layout, source, file_name, sha256, status, demo, started_at, finished_at,
                       rows_read, rows_accepted, rows_rejected, data_version)
     select $1, $2, $3, $4, $5, $6, $7, $8, $8, 0, 0, 0, coalesce(max(data_version), 0) + $9
     from load where authority = $1
     returning id, data_version`,
    [
      authority.code,
      load.layout,
      load.source,
      load.fileName,
      load.sha256,
      load.status,
      load.demo,
      load.startedAt,
      load.status === 'loaded' ? 1 : 0,
    ],
  );
  const row = rows[0]!;
  return { loadId: row.id, dataVersion: row.data_version };
}

/** Completes a load's row, writes its problems, and tells every copy of the service. */
export async function finishLoad(
  client: ClientBase,
  authority: Authority,
  loadId: number,
  outcome: LoadOutcome,
  problems: readonly Problem[],
): Promise<void> {
  // heard when this transaction is committed, not before
  await client.query('select pg_notify($1, $2)', [loadChannel, authority.code]);
  await client.query(
    `update load set period_from = $3, period_to = $4, rows_read = $5, rows_accepted = $6, rows_rejected = $7,
       rows_outside = $8, detail = $9, finished_at = greatest($10, started_at)
     where authority = $1 and id = $2`,
    [
      authority.code,
      loadId,
      outcome.period?.from ?? null,
      outcome.period?.to ?? null,
      outcome.rowsRead,
      outcome.rowsAccepted,
      outcome.rowsRejected,
      outcome.rowsOutside,
      outcome.detail,
      outcome.finishedAt,
    ],
  );
  if (problems.length === 0) return;
  await client.query(
    `insert into problem (authority, load_id, position, line, column_name, code, value, message)
     select $1, $2, p.position, p.line, p."column", p.code, p.value, p.message
     from jsonb_to_recordset($3::jsonb)
       as p (position int, line int, "column" text, code text, value text, message text)`,
    [
      authority.code,
      loadId,
      JSON.stringify(
        problems.map((problem, position) => ({
          ...problem,
          value: problem.value?.replaceAll('\0', '') ?? null,
          position: position + 1,
        })),
      ),
    ],
  );
}

/**
 * Writes down whose days a load is about to tell anew, and how many people were told of in them; run before it changes
 * anything. Loads that tell of nobody leave it to `writeCoverage`.
 */
export async function startRevisions(
  client: ClientBase,
  { authority, loadId }: Pick<LoadContext, 'authority' | 'loadId'>,
  covers: readonly Period[],
): Promise<void> {
  for (const { from, to } of covers)
    await client.query(
      'select write_revisions(authority, layout, $3, $4, id) from load where authority = $1 and id = $2',
      [authority.code, loadId, from, to],
    );
  await client.query('select count_people_before($1, $2)', [authority.code, loadId]);
}

/**
 * Writes down the days of which a load tells everything, in place of the same days of loads before it, and whose days they
 * were; of the rest of the period it replaces nothing is known any more.
 */
export async function writeCoverage(
  client: ClientBase,
  authority: Authority,
  loadId: number,
  {
    replaced,
    covers,
  }: { readonly replaced: readonly Period[]; readonly covers: readonly Period[] },
): Promise<void> {
  const call = (what: string, { from, to }: Period) =>
    client.query(`select ${what} from load where authority = $1 and id = $2`, [
      authority.code,
      loadId,
      from,
      to,
    ]);
  const { rows } = await client.query(
    'select from revision where authority = $1 and load_id = $2 limit 1',
    [authority.code, loadId],
  );
  if (rows.length === 0) await startRevisions(client, { authority, loadId }, covers);
  await client.query('select count_people_after($1, $2)', [authority.code, loadId]);
  for (const span of replaced) await call('forget_coverage(authority, layout, $3, $4)', span);
  for (const span of covers) await call('write_coverage(authority, layout, $3, $4, id)', span);
}

/**
 * The load that already brought exactly this file, where its data still stands: no other file of the layout for the
 * same days (or, for a layout without periods, no other file at all) has been loaded since.
 */
export async function sameFileLoaded(
  client: ClientBase,
  authority: Authority,
  layout: string,
  sha256: string,
): Promise<number | null> {
  const { rows } = await client.query<{ id: number }>(
    `select l.id from load l
     where l.authority = $1 and l.layout = $2 and l.sha256 = $3 and l.status = 'loaded'
       and not exists (
         select from load later
         where later.authority = l.authority and later.layout = l.layout and later.status = 'loaded'
           and later.id > l.id and later.sha256 <> l.sha256
           and (l.period_from is null or later.period_from is null
                or (later.period_from <= l.period_to and later.period_to >= l.period_from)))
       -- a row refused for want of another file may be good now that such a file has come
       and not exists (
         select from problem p
         join (values ('unknown-zone', 'zones'), ('unknown-ward', 'ward-boundaries'),
                 ('unknown-document', 'published-documents'), ('unknown-location', 'cqc-%'),
                 ('unknown-provider', 'cqc-%')) as awaited (code, layout) using (code)
         join load later on later.authority = l.authority and later.status = 'loaded'
           and later.id > l.id and later.layout like awaited.layout
         where p.authority = l.authority and p.load_id = l.id)
     order by l.id desc limit 1`,
    [authority.code, layout, sha256],
  );
  return rows[0]?.id ?? null;
}
