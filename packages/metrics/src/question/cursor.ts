import { createHash } from 'node:crypto';
import { type Question, QuestionError } from './question.js';

/** What a cursor is bound to besides the question: the same words over other data, or for another caller, are another answer. */
export interface CursorContext {
  readonly authority: string;
  readonly policy: { readonly name: string };
  readonly dataVersion: number;
}

/** A short name of a question without its page. */
export function questionHash(question: Question, context: CursorContext): string {
  const { cube, dimensions, where, having, orderBy } = question;
  const words = [
    cube,
    dimensions.toSorted(),
    sortedEntries(where),
    sortedEntries(having ?? {}),
    orderBy,
    context.authority,
    context.policy.name,
    context.dataVersion,
  ];
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

function sortedEntries(record: object): unknown {
  return Object.entries(record)
    .filter(([, value]) => value !== undefined && value !== null)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}
