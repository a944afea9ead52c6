import { createHash } from 'node:crypto';
import { ListError } from '../lists/engine/listError.js';

/** What is paged: a short name of the question, and the version of the data that answered it. */
export interface PagedQuestion {
  readonly hash: string;
  readonly dataVersion: number;
}

/** A short name of what is paged, without its page, which its cursors carry. */
export function pageHash(words: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 12);
}

/** The cursor of the row at a place, from 0. */
export function cursorOf({ hash, dataVersion }: PagedQuestion, place: number): string {
  return Buffer.from(`${hash}.${dataVersion}.${place}`).toString('base64url');
}

/**
 * The place of the row after a cursor.
 *
 * @throws ListError where the cursor belongs to another question, or to the data as they were before a load
 */
export function placeAfter(cursor: string | undefined | null, paged: PagedQuestion): number {
  if (cursor === undefined || cursor === null) return 0;
  const [of, version, place = ''] = Buffer.from(cursor, 'base64url').toString().split('.');
  if (of !== paged.hash || !/^\d{1,9}$/.test(place))
    throw new ListError(
      'invalid-cursor',
      'after is no cursor of this question: go on with the same arguments, or start from the first page',
      { field: 'after' },
    );
  if (version !== String(paged.dataVersion))
    throw new ListError(
      'data-changed',
      `after is a cursor of version ${version} of the data, which are at version ${paged.dataVersion} now: start again from the first page`,
      { field: 'after' },
    );
  return Number(place) + 1;
}
