import { type RawBuilder, sql } from 'kysely';
import type { List, Reader } from './list.js';

/** The sources of lists as SQL, by council. */
const written = new WeakMap<object, Map<string, RawBuilder<unknown>>>();

/** Every row of a list of one council, written out as SQL once: to build it anew took a tenth of the time of a short list. */
export function sourceOf<Row>(list: List<Row>, reader: Reader): RawBuilder<unknown> {
  const byCouncil = written.get(list) ?? new Map<string, RawBuilder<unknown>>();
  written.set(list, byCouncil);
  const known = byCouncil.get(reader.authority);
  if (known) return known;
  const made = writtenOut(list, reader);
  byCouncil.set(reader.authority, made);
  return made;
}

/** Every row of a list of one council as it stood on a day. @throws Error for a list whose records have no past */
export function sourceOn<Row>(list: List<Row>, day: string, reader: Reader): RawBuilder<unknown> {
  if (!list.sourceOn) throw new Error(`no past: ${list.id}`);
  return sql`${list.sourceOn(reader, day)}`;
}

function writtenOut<Row>(list: List<Row>, reader: Reader): RawBuilder<unknown> {
  const compiled = sql`${list.source(reader)}`.compile(reader.db);
  // text and numbers of values by turns
  const pieces = compiled.sql.split(/\$(\d+)/);
  return sql.join(
    pieces.map((piece, i) =>
      i % 2 === 0 ? sql.raw(piece) : sql.val(compiled.parameters[Number(piece) - 1]),
    ),
    sql.raw(''),
  );
}
