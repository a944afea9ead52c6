import { distance } from 'fastest-levenshtein';

/** Words that councils write shorter, or otherwise, than layouts do. */
const sameWords: Readonly<Record<string, string>> = {
  min: 'minutes',
  mins: 'minutes',
  hr: 'hours',
  hrs: 'hours',
  commencing: 'start',
  beginning: 'start',
  from: 'start',
  to: 'end',
  until: 'end',
  actual: 'delivered',
  council: 'la',
  authority: 'la',
  client: 'person',
  no: 'number',
  num: 'number',
  ref: 'id',
  identifier: 'id',
};

/** The words of a heading: lower case, divided at signs, spaces and capitals. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => sameWords[word] ?? word);
}

/**
 * How alike two headings or codes are, from 0 to 1: the words they share, whatever their order, and the letters they share.
 *
 * @example likeness('Planned mins', 'planned_minutes') // 1
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return 0;
  const shared = [...new Set(a)].filter((word) => b.includes(word)).length;
  const words = (2 * shared) / (new Set(a).size + new Set(b).size);
  const [x, y] = [a.join(''), b.join('')];
  // a long text against a long text would take its time
  const letters =
    Math.max(x.length, y.length) > 200 ? 0 : 1 - distance(x, y) / Math.max(x.length, y.length);
  return Math.max(words, letters);
}
