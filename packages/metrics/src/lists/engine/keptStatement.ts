import type { CompiledQuery, RawBuilder } from 'kysely';
import type { List, Reader } from './list.js';

/** So many statements are kept of one list; one that comes later is written out each time. */
const keptMost = 200;

const kept = new WeakMap<object, Map<string, CompiledQuery>>();

/**
 * A statement of a list that holds no value but those told by its council and `shape`, written out once: to do it anew
 * took a tenth of the time of a short list.
 */
export function keptStatement<Row>(
  list: List<Row>,
  shape: string,
  { reader, write }: { readonly reader: Reader; readonly write: () => RawBuilder<Row> },
): CompiledQuery<Row> {
  const ofList = kept.get(list) ?? new Map<string, CompiledQuery>();
  kept.set(list, ofList);
  const key = `${reader.authority} ${shape}`;
  const known = ofList.get(key) as CompiledQuery<Row> | undefined;
  if (known) return known;
  const written = write().compile(reader.db);
  if (ofList.size < keptMost) ofList.set(key, written);
  return written;
}
