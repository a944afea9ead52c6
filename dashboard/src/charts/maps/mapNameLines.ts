/** About how wide a letter is at 12 pixels. */
const letterWidth = 6.3;

/**
 * A name in at most two lines of a width in pixels; what does not fit is cut with a sign that says so.
 *
 * @example mapNameLines('Binley and Willenhall', 90) // ['Binley and', 'Willenhall']
 */
export function mapNameLines(name: string, width: number): readonly string[] {
  const letters = Math.max(4, Math.floor(width / letterWidth));
  if (name.length <= letters) return [name];
  const words = name.split(' ');
  const first = longestStart(words, letters);
  const rest = words.slice(first).join(' ');
  if (first === 0 || rest === '') return [cut(name, letters)];
  return [words.slice(0, first).join(' '), cut(rest, letters)];
}

function longestStart(words: readonly string[], letters: number): number {
  let count = 0;
  while (count < words.length && words.slice(0, count + 1).join(' ').length <= letters) count += 1;
  return count;
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
