import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Layout, LoadContext } from '../layout.js';
import type { CommonProblem } from '../commonestProblems.js';
import type { TakenRows } from '../takeRows.js';
import { type Change, readChanges } from './change.js';
import { type GuardSettings, guardsOf, type Held } from './guards.js';

/** What a load has done so far, before it is committed. */
interface Done {
  readonly layout: Layout;
  readonly load: LoadContext;
  readonly taken: TakenRows;
  readonly result: {
    readonly counts: {
      readonly rowsRead: number;
      readonly rowsRejected: number;
      readonly commonest: readonly CommonProblem[];
      readonly period: { readonly from: string } | null;
    };
    readonly replaced?: readonly { readonly from: string; readonly to: string }[];
  };
}

/**
 * Counts what a load has changed within its transaction, and asks the guards.
 *
 * The state before is read over a connection of its own, which sees nothing of the transaction; no other load can come
 * between, since they wait for one another.
 */
export async function guarded(
  { client, url }: { readonly client: ClientBase; readonly url: string },
  { layout, load, taken, result }: Done,
  settings?: GuardSettings,
): Promise<{ readonly changes: readonly Change[]; readonly held: readonly Held[] }> {
  const before = new pg.Client({ connectionString: url });
  before.on('error', () => {});
  await before.connect();
  try {
    const of = { authority: load.authority, layout: layout.name };
    const { counts, replaced = [] } = result;
    const changes = await readChanges(
      { before, after: client },
      layout.tallies ?? [],
      of,
      replaced,
    );
    const held = guardsOf(
      {
        rowsRead: counts.rowsRead,
        rowsRejected: counts.rowsRejected,
        commonest: counts.commonest[0] ?? null,
        changes,
        daysOlder: counts.period ? await daysOlder(before, of, counts.period.from) : 0,
        newCodes: await newCodes(before, of, taken),
      },
      settings,
    );
    return { changes, held };
  } finally {
    await before.end();
  }
}

interface OfLayout {
  readonly authority: { readonly code: string };
  readonly layout: string;
}

async function daysOlder(
  client: ClientBase,
  { authority, layout }: OfLayout,
  from: string,
): Promise<number> {
  const { rows } = await client.query<{ days: number | null }>(
    `select min(from_on) - $3::date as days from coverage where authority = $1 and layout = $2`,
    [authority.code, layout, from],
  );
  return Math.max(0, rows[0]?.days ?? 0);
}

/** Of the first file of a kind every code is new, and that is no news. */
async function newCodes(
  client: ClientBase,
  { authority, layout }: OfLayout,
  { notMapped }: TakenRows,
) {
  if (notMapped.length === 0) return [];
  const { rows } = await client.query<{ column: string; value: string }>(
    `select distinct coalesce(column_name, '') as "column", coalesce(value, '') as value
     from problem join load on load.authority = problem.authority and load.id = problem.load_id
     where problem.authority = $1 and layout = $2 and status = 'loaded' and code = 'not-mapped'
     union all select '', '' where not exists (
       select from load where authority = $1 and layout = $2 and status = 'loaded')`,
    [authority.code, layout],
  );
  if (rows.some(({ column }) => column === '')) return [];
  const known = new Set(rows.map(({ column, value }) => JSON.stringify([column, value])));
  return notMapped
    .filter(({ column, value }) => !known.has(JSON.stringify([column, value])))
    .map(({ column, value, rows: of }) => ({ column, shape: value, rows: of }));
}
