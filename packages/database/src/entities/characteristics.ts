import { p } from '@mikro-orm/core';

/**
 * What is known of its person in a counted row, as in table `person`: a load that learns more of somebody writes it into
 * all their rows.
 */
export const characteristics = {
  sex: p.text(),
  ethnicGroup: p.text(),
  ward: p.text().nullable(),
  clientGroup: p.text(),
  birthYear: p.integer().nullable(),
  birthMonth: p.integer().nullable(),
};
