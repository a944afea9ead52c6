import type { Authority } from '@careshape/domain';
import { loadChannel } from '@careshape/database';
import pg from 'pg';
import type { BringEffects } from '../bringRows.js';
import { CommandError } from '../commands/commandError.js';
import { holdAuthority } from '../loadRecord.js';
import { dropForgotten, emptyFamily } from './emptyFamily.js';
import { familyOf } from './families.js';
import { type KeptLoad, replay } from './replay.js';

/** A load that is undone, or stands on one that is. */
export interface LoadName {
  readonly id: number;
  readonly layout: string;
  readonly fileName: string;
  readonly period: string | null;
}

/** What undoing came to. */
export interface UndoReport {
  /** `held` where later loads rest on it and that was not accepted: nothing was changed. */
  readonly status: 'undone' | 'held';
  readonly load: LoadName;
  /** Later loads that told of the same days, or stand on what it told: made again without it. */
  readonly resting: readonly LoadName[];
  readonly dataVersion: number | null;
  readonly seconds: number;
}

/** What undoing is given. */
export interface UndoOptions {
  readonly authority: Authority;
  readonly loadId: number;
  /** Whether later loads that rest on it may be made again without it. */
  readonly acceptResting: boolean;
}

type Standing = KeptLoad & { readonly period: string | null; readonly kept: boolean };

/**
 * Takes a load back: every answer is then as if its file had never been loaded, and, where none came after it, what it was
 * before. All of it or nothing, in one transaction; who reads meanwhile sees what stood.
 *
 * The layouts that stand on one another are emptied, and the kept files of all other loads of them loaded again.
 *
 * @throws CommandError where there is no such load, it does not stand, or a file needed was not kept
 */
export async function undoLoad(
  { authority, loadId, acceptResting }: UndoOptions,
  { url, now, ...effects }: BringEffects & { readonly url: string; readonly now: () => Date },
): Promise<UndoReport> {
  const started = now();
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('begin');
    await holdAuthority(client, authority);
    const undone = await loadOf(client, authority, loadId);
    const family = familyOf(undone.layout);
    const standing = await standingLoads(client, authority, family.layouts);
    const others = standing.filter(({ id }) => id !== loadId);
    const resting = others.filter(({ id }) => id > loadId);
    const report = (status: UndoReport['status'], dataVersion: number | null): UndoReport => ({
      status,
      load: nameOf(undone),
      resting: resting.map(nameOf),
      dataVersion,
      seconds: (now().getTime() - started.getTime()) / 1000,
    });
    if (resting.length > 0 && !acceptResting) {
      await client.query('rollback');
      return report('held', null);
    }
    const lost = others.find(({ kept }) => !kept);
    if (lost)
      throw new CommandError(
        `load ${loadId} cannot be undone: the file of load ${lost.id} (${lost.fileName}) was loaded before files were kept; load it again first`,
      );
    await emptyFamily(client, authority.code, family);
    await client.query(`update load set status = 'undone' where authority = $1 and id = $2`, [
      authority.code,
      loadId,
    ]);
    await replay(client, authority, others, effects);
    await dropForgotten(client, authority.code);
    const dataVersion = await recordUndo(client, authority, undone, started, now());
    await client.query('commit');
    return report('undone', dataVersion);
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    await client.end();
  }
}

function nameOf({ id, layout, fileName, period }: Standing): LoadName {
  return { id, layout, fileName, period };
}

async function loadOf(client: pg.Client, { code }: Authority, id: number): Promise<Standing> {
  const { rows } = await client.query<Standing & { status: string }>(
    `${selectLoads} where l.authority = $1 and l.id = $2`,
    [code, id],
  );
  const [load] = rows;
  if (!load) throw new CommandError(`there is no load ${id}: careshape loads lists them`);
  if (load.status === 'loaded') return load;
  throw new CommandError(`load ${id} is ${load.status}: there is nothing to undo`);
}

async function standingLoads(
  client: pg.Client,
  { code }: Authority,
  layouts: readonly string[],
): Promise<readonly Standing[]> {
  const { rows } = await client.query<Standing>(
    `${selectLoads} where l.authority = $1 and l.layout = any($2) and l.status = 'loaded' order by l.id`,
    [code, layouts],
  );
  return rows;
}

const selectLoads = `select l.id, l.layout, l.status, l.file_name as "fileName", l.sha256,
  l.period_from || ' to ' || l.period_to as period,
  exists (select from kept_file k where k.authority = l.authority and k.sha256 = l.sha256) as kept
  from load l`;

/** An undoing is a load of its own: the data version rises, and the history says what happened when. */
async function recordUndo(
  client: pg.Client,
  { code }: Authority,
  { id, layout, fileName, sha256 }: Standing,
  startedAt: Date,
  finishedAt: Date,
): Promise<number> {
  const { rows } = await client.query<{ data_version: number }>(
    `insert into load (authority, layout, source, file_name, sha256, status, demo, started_at, finished_at,
                       rows_read, rows_accepted, rows_rejected, data_version, detail, undoes)
     select $1, $2, source, $3, $4, 'undo', demo, $5::timestamptz, greatest($5::timestamptz, $6::timestamptz), 0, 0, 0,
       (select max(data_version) + 1 from load where authority = $1), $7, $8
     from load where authority = $1 and id = $8
     returning data_version`,
    [code, layout, fileName, sha256, startedAt, finishedAt, `load ${id} was undone`, id],
  );
  await client.query('select pg_notify($1, $2)', [loadChannel, code]);
  return rows[0]!.data_version;
}
