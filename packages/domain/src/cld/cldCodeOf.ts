/**
 * The code of a value of Client Level Data: its words in lower case, everything between them a hyphen.
 *
 * @example cldCodeOf('NFA: Support declined') // 'nfa-support-declined'
 */
export function cldCodeOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
