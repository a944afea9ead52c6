import { folded } from '../../../cells.js';

const words = new Map([
  ...['all', 'total', 'persons', 'people', 'all persons', 'both', 'both sexes'].map(
    (word) => [word, 'all'] as const,
  ),
  ...['female', 'females', 'f', '2'].map((word) => [word, 'female'] as const),
  ...['male', 'males', 'm', '1'].map((word) => [word, 'male'] as const),
]);

/** The sex that a word or number of official statistics means; other words come back as they are, to be reported. */
export function sexIn(text: string): string {
  return words.get(folded(text)) ?? text;
}
