import type { Database } from '@careshape/database';
import { type Kysely, sql } from 'kysely';
import { prepared } from '../lists/engine/preparedMark.js';

/** A file that was loaded. */
export interface LoadedFile {
  readonly layout: string;
  readonly fileName: string;
  readonly rowsAccepted: number;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly loadedAt: string;
}

/** What has been loaded for an authority. */
export interface Loaded {
  /** Rises by one with every load that changes data; 0 where nothing is loaded. */
  readonly dataVersion: number;
  readonly files: readonly LoadedFile[];
}

/** The number that changes whenever the data does: what a cached answer is keyed by. */
export async function dataVersion(db: Kysely<Database>, authority: string): Promise<number> {
  const { rows } = await sql<{ version: number }>`${prepared}
    select coalesce(max(data_version), 0)::int as version from load where authority = ${authority}`.execute(
    db,
  );
  return rows[0]!.version;
}

/** Every loaded file of which something still counts, oldest first, with the data version. */
export async function readLoaded(db: Kysely<Database>, authority: string): Promise<Loaded> {
  const [version, rows] = await Promise.all([
    dataVersion(db, authority),
    db
      .selectFrom('load as l')
      .select(['layout', 'file_name', 'rows_accepted', 'finished_at'])
      .select([sql<string | null>`period_from::text`.as('period_from')])
      .select([sql<string | null>`period_to::text`.as('period_to')])
      .where('authority', '=', authority)
      .where('status', '=', 'loaded')
      // of a layout with days, a file whose days have all been told again counts no more
      .where(
        sql<boolean>`(exists (select from coverage c where c.authority = l.authority and c.load_id = l.id)
          or not exists (select from coverage c where c.authority = l.authority and c.layout = l.layout))`,
      )
      .orderBy('id')
      .execute(),
  ]);
  return {
    dataVersion: version,
    files: rows.map((row) => ({
      layout: row.layout,
      fileName: row.file_name,
      rowsAccepted: row.rows_accepted,
      periodFrom: row.period_from,
      periodTo: row.period_to,
      loadedAt: new Date(row.finished_at).toISOString(),
    })),
  };
}
