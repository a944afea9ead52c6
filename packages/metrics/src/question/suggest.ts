import { distance } from 'fastest-levenshtein';

/**
 * The known word nearest to one that is not known, as a question to append to a message; empty where none is near.
 *
 * @example suggest('residental-care', ['residential-care', 'nursing-care']) // ' Did you mean "residential-care"?'
 */
export function suggest(word: string, known: readonly string[]): string {
  const near = known
    .map((other) => ({ other, edits: distance(fold(word), fold(other)) }))
    .filter(({ edits }) => edits <= Math.max(2, Math.floor(word.length * 0.4)))
    .toSorted((a, b) => a.edits - b.edits)[0];
  return near ? ` Did you mean "${near.other}"?` : '';
}

/** Letter case and the kind of separator are not what a person mistypes. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}
