/**
 * The word of an address for an id: `home-support` for `homeSupport`.
 */
export function kebabCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/**
 * The known id that is meant by a word in any of its spellings: `hoursDelivered`, `hours-delivered`, `HOURS_DELIVERED`;
 * null where none is.
 */
export function idOf(word: string, ids: readonly string[]): string | null {
  if (ids.includes(word)) return word;
  const folded = fold(word);
  return ids.find((id) => fold(id) === folded) ?? null;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[-_]/g, '');
}
