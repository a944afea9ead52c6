import type { HexMapRow } from './hexMapChart.js';

/**
 * A map in words: the highest and the lowest place, and how many places show no figure.
 *
 * @example hexMapSummary(rows, 'beds') // 'Highest: Holbrook, 155 beds. Lowest: Radford, 73 beds.'
 */
export function hexMapSummary(rows: readonly HexMapRow[], unit: string): string {
  const known = rows
    .filter(({ figure }) => figure.value !== null)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const high = known.at(0);
  const low = known.at(-1);
  if (!high || !low) return 'No place has a figure that can be shown.';
  const words = unit === '' ? '' : ` ${unit}`;
  const hidden = rows.length - known.length;
  const said =
    high.figure.value === low.figure.value
      ? `All places alike: ${high.figure.display}${words}.`
      : `Highest: ${high.name}, ${high.figure.display}${words}. Lowest: ${low.name}, ${low.figure.display}${words}.`;
  return hidden === 0
    ? said
    : `${said} ${hidden} ${hidden === 1 ? 'place shows' : 'places show'} no figure.`;
}
