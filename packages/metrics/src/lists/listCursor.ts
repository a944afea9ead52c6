import type { ListOrder } from './list.js';
import { ListError } from './listError.js';

/** The place of a row in a sorted list: its values in the sort's order, the key last. */
export type ListPlace = readonly (string | number | boolean | null)[];

/** A cursor: the place of a row, and the sort it was made under, as opaque text. */
export function listCursor(order: readonly ListOrder[], place: ListPlace): string {
  return Buffer.from(JSON.stringify([signature(order), ...place])).toString('base64url');
}

/**
 * The place a cursor marks.
 *
 * @throws ListError for text that is no cursor, or a cursor of another sort
 */
export function placeOf(
  cursor: string,
  order: readonly ListOrder[],
  argument: 'after' | 'before',
): ListPlace {
  const parsed = parse(cursor);
  if (!parsed || parsed.length !== order.length + 2)
    throw new ListError(
      `${argument}: "${cursor.slice(0, 40)}" is not a cursor of this list: use one from pageInfo or edges`,
    );
  const [sort, ...place] = parsed;
  if (sort !== signature(order))
    throw new ListError(
      `${argument}: this cursor was made under another orderBy: start again from the first page`,
    );
  return place;
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

function signature(order: readonly ListOrder[]): string {
  return order.map(({ field, direction }) => `${field}:${direction}`).join(',');
}
