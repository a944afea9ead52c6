import type { Cells } from '../cells.js';
import { isPseudonym } from './isPseudonym.js';

/** The pseudonym in a column. Anything else there may name a person, so it is not repeated in the problem. */
export function readPerson(cells: Cells, column: string): string {
  const person = cells.requiredText(column);
  if (isPseudonym(person)) cells.recognise(column);
  else if (person !== '') cells.problem({ code: 'not-a-pseudonym', column, value: null });
  return person;
}
