import { createHash } from 'node:crypto';
import { QuestionError } from '../question/question.js';

/** A short name of what is paged, without its page, which its cursors carry: the same words over other data are another list. */
export function pageHash(words: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('base64url').slice(0, 12);
}

/** The cursor of the row at a place, from 0. */
export function cursorOf(hash: string, place: number): string {
  return Buffer.from(`${hash}.${place}`).toString('base64url');
}

/**
 * The place of the row after a cursor.
 *
 * @throws QuestionError where the cursor belongs to another question, or to the data as they were before a load
 */
export function placeAfter(cursor: string | undefined | null, hash: string): number {
  if (cursor === undefined || cursor === null) return 0;
  const [of, place] = Buffer.from(cursor, 'base64url').toString().split('.');
  if (of === hash && place !== undefined && /^\d{1,9}$/.test(place)) return Number(place) + 1;
  throw new QuestionError(
    'invalid-cursor',
    'after is a cursor of another question, or of data that have changed since: ask for the first page again',
  );
}
