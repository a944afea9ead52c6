import { sql } from 'kysely';
import { type LoadRow, loadList } from './loads.js';
import type { Reader } from './engine/list.js';

/** What is loaded, as one row: whose data, which version, and whether any of it is demo data. */
export interface PlatformState {
  readonly authority: string;
  readonly authorityName: string | null;
  readonly dataVersion: number;
  readonly demo: boolean;
  readonly latestLoad: LoadRow | null;
}

/** Reads whose data is loaded, its version, and the latest load that changed it. */
export async function platformState(reader: Reader): Promise<PlatformState> {
  const { db, authority } = reader;
  const state = await sql<{ name: string | null; dataVersion: number; demo: boolean }>`
    select (select name from authority where code = ${authority}) as name,
      coalesce(max(data_version), 0)::int as "dataVersion",
      coalesce(bool_or(demo and status = 'loaded'), false) as demo
    from load where authority = ${authority}`.execute(db);
  const latest = await sql<LoadRow>`
    select item.* from ${loadList.source(reader)} as item
    where item.status = 'loaded' order by item.id desc limit 1`.execute(db);
  const { name = null, dataVersion = 0, demo = false } = state.rows[0] ?? {};
  return { authority, authorityName: name, dataVersion, demo, latestLoad: latest.rows[0] ?? null };
}

/** Whether the database answers and holds the platform's tables; throws where it does not answer. */
export async function isReady(reader: Reader): Promise<boolean> {
  const { rows } = await sql<{ ready: boolean }>`
    select to_regclass('load') is not null and to_regclass('placement') is not null as ready`.execute(
    reader.db,
  );
  return rows[0]?.ready ?? false;
}
