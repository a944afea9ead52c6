import { stackedBars, type StackedBarsOptions, type StackedBarsRow } from './stackedBars.js';

/** Stacked bars in words: where each of the first three parts is highest. */
export function stackedBarsSummary(
  rows: readonly StackedBarsRow[],
  { unit = '' }: Pick<StackedBarsOptions, 'unit'> = {},
): string {
  const { names, parts } = stackedBars(rows);
  const amount = unit === '' ? '' : ` ${unit}`;
  const sentences = parts.slice(0, 3).map((part) => {
    const highest = part.figures
      .map((figure, index) => ({ name: names[index] ?? '', figure }))
      .filter(({ figure }) => figure?.value != null)
      .toSorted((a, b) => (b.figure?.value ?? 0) - (a.figure?.value ?? 0))
      .at(0);
    return highest
      ? `${part.name}: highest in ${highest.name}, at ${highest.figure?.display}${amount}.`
      : `${part.name}: nothing that can be shown.`;
  });
  return sentences.length === 0 ? 'There are no figures that can be shown.' : sentences.join(' ');
}
