/**
 * Names without the words that all of them begin with, the last such word kept.
 *
 * @example shortZoneNames(['Long-term zone 1', 'Long-term zone 2']) // ['Zone 1', 'Zone 2']
 */
export function shortZoneNames(names: readonly string[]): string[] {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const differs = first.findIndex((word, at) => words.some((other) => other[at] !== word));
  const kept = Math.max(differs - 1, 0);
  return words.map((own) => {
    const short = own.slice(kept).join(' ');
    return short.charAt(0).toUpperCase() + short.slice(1);
  });
}
