import { isoDate } from '../isoDate.js';

const written = /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/:#-]{0,39}$/;

/**
 * Whether a text can be the reference of a record: up to 40 letters, digits and signs with a digit among them and no space,
 * so that it is no name,
 * and no date: that may be somebody's birth.
 *
 * @example isReference('RS/2023-0041') // true
 */
export function isReference(text: string): boolean {
  return written.test(text) && isoDate(text, 'day-first') === null;
}
