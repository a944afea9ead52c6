import { sql } from 'kysely';
import type { Reader } from './engine/list.js';

/** A row of a source file that broke a rule, and how to mend it. */
export interface ProblemRow {
  readonly loadId: number;
  readonly position: number;
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly value: string | null;
  readonly message: string;
}

/** The problems of several loads, in the order of the file, at most `most` of each, in one query. */
export async function problemsOfLoads(
  ids: readonly number[],
  most: number,
  { db, authority }: Reader,
): Promise<readonly ProblemRow[]> {
  const { rows } = await sql<ProblemRow>`
    select p.load_id as "loadId", p.position, p.line, p.column_name as "column", p.code, p.value, p.message
    from unnest(${ids}::int[]) as asked(id)
    cross join lateral (
      select * from problem
      where authority = ${authority} and load_id = asked.id
      order by position limit ${most}
    ) p
    order by p.load_id, p.position`.execute(db);
  return rows;
}
