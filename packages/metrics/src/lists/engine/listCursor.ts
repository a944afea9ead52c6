import { createHash } from 'node:crypto';
import type { ListOrder, ListWhere } from './list.js';
import { ListError } from './listError.js';

/** The place of a row in a sorted list: its values in the sort's order, the key last. */
export type ListPlace = readonly (string | number | boolean | null)[];

/** The rows that are walked through page by page: which list, of whom, what is kept of it, and in which order. */
export interface ListWalk {
  readonly list: string;
  readonly authority: string;
  readonly where: ListWhere | null | undefined;
  readonly order: readonly ListOrder[];
  /** The day whose state is walked through; the latest where absent. */
  readonly asOf?: string | null | undefined;
}

/** A cursor as it was given back: the place it marks, in the data as they were then. */
export interface ListMark {
  readonly place: ListPlace;
  readonly dataVersion: number;
}

/** A short name of a walk, the same however its filter is written down. */
export function walkName({ list, authority, where, order, asOf }: ListWalk): string {
  const sort = order.map(({ field, direction }) => `${field}:${direction}`);
  const words = JSON.stringify([
    list,
    authority,
    inOneOrder(where ?? {}),
    sort,
    ...(asOf ? [asOf] : []),
  ]);
  return createHash('sha256').update(words).digest('base64url').slice(0, 12);
}

/** A cursor: the place of a row, the walk it lies on and the version of the data, as opaque text. */
export function listCursor(walk: string, { place, dataVersion }: ListMark): string {
  return Buffer.from(JSON.stringify([walk, dataVersion, ...place])).toString('base64url');
}

/**
 * What a cursor marks.
 *
 * @throws ListError for text that is no cursor, or a cursor of another walk
 */
export function markOf(
  cursor: string,
  walk: { readonly name: string; readonly words: number },
  argument: 'after' | 'before',
): ListMark {
  const parsed = parse(cursor);
  const [name, dataVersion, ...place] = parsed ?? [];
  if (!parsed || typeof name !== 'string' || typeof dataVersion !== 'number' || !place.length)
    throw new ListError(
      'invalid-cursor',
      `${argument}: "${cursor.slice(0, 40)}" is not a cursor of this list: use one from pageInfo or edges`,
      { field: argument },
    );
  if (name !== walk.name || place.length !== walk.words)
    throw new ListError(
      'invalid-cursor',
      `${argument}: this cursor was made of another list, or under another where, orderBy or asOf: go on with the same ones, or start from the first page`,
      { field: argument },
    );
  return { place, dataVersion };
}

/**
 * Stops a walk over data that have changed since it began: rows would be missed, or come twice.
 *
 * @throws ListError
 */
export function checkUnchanged(mark: ListMark | null, now: number, argument: string): void {
  if (!mark || mark.dataVersion === now) return;
  throw new ListError(
    'data-changed',
    `${argument}: this cursor was made of version ${mark.dataVersion} of the data, which are at version ${now} now: start again from the first page`,
    { field: argument },
  );
}

function parse(cursor: string): (string | number | boolean | null)[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isScalar) ? value : null;
  } catch {
    return null;
  }
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A filter with its words in one order, and without those that were given as nothing. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(inOneOrder);
    // a list of codes is a set
    return items.every(isScalar) ? items.toSorted() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, inOneOrder(inner)]);
}
