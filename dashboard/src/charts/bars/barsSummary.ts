import type { BarsOptions, BarsRow } from './barsChart.js';

/** Bars in words: the highest and the lowest, and how many are not shown. */
export function barsSummary(
  rows: readonly BarsRow[],
  { unit = '' }: Pick<BarsOptions, 'unit'> = {},
): string {
  const known = rows
    .filter(({ figure }) => figure.value !== null)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const [highest, lowest] = [known.at(0), known.at(-1)];
  if (!highest || !lowest) return 'There are no figures that can be shown.';
  const amount = unit === '' ? '' : ` ${unit}`;
  const sentences = [`Highest: ${highest.name}, ${highest.figure.display}${amount}.`];
  if (lowest !== highest) {
    sentences.push(`Lowest: ${lowest.name}, ${lowest.figure.display}${amount}.`);
  }
  const suppressed = rows.filter(({ figure }) => figure.status === 'SUPPRESSED').length;
  if (suppressed > 0) sentences.push(`Suppressed: ${suppressed} of ${rows.length}.`);
  return sentences.join(' ');
}
