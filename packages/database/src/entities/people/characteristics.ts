import { p } from '@mikro-orm/core';

/**
 * What was known of its person for the day of a counted row: only a file that tells of that day rewrites it.
 */
export const characteristics = {
  sex: p.text(),
  ethnicGroup: p.text(),
  ward: p.text().nullable(),
  clientGroup: p.text(),
  birthYear: p.integer().nullable(),
  birthMonth: p.integer().nullable(),
};
