import { sql } from 'kysely';
import type { List, Reader } from './list.js';
import { sourceOf } from './listSource.js';
import { prepared } from './preparedMark.js';

/** The rows of a list by their keys, in one query; a key that is not known has no row. */
export async function rowsByKey<Row>(
  list: List<Row>,
  keys: readonly (string | number)[],
  reader: Reader,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`${prepared}
    select item.* from ${sourceOf(list, reader)} as item
    where ${sql.ref(`item.${list.key}`)} = any(${keys}::${sql.raw(list.keyKind)}[])`.execute(
    reader.db,
  );
  return rows;
}
