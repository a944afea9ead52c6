import type { Figure } from '../../figures/figure.js';
import { timePhrase } from '../../periods/timeGrain.js';
import { type LineSeries, lineSeries, type LinesOptions, type LinesRow } from './lineSeries.js';

/**
 * Lines over time in words: where each of up to three lines began and ended; of more lines, the highest and the lowest end.
 *
 * Two figures that are shown are compared by what they show.
 */
export function linesSummary(
  rows: readonly LinesRow[],
  options: Pick<LinesOptions, 'grain' | 'unit'>,
): string {
  const { ats, lines } = lineSeries(rows);
  const known = lines.filter(({ figures }) => figures.some((figure) => figure?.value != null));
  if (known.length === 0) return 'There are no figures that can be shown.';
  if (known.length > 3) return endsText(ats, known, options);
  return known.map((line) => courseText(ats, line, options, lines.length > 1)).join(' ');
}

interface Point {
  readonly at: string;
  readonly figure: Figure & { readonly value: number };
}

function pointsOf(ats: readonly string[], { figures }: LineSeries): Point[] {
  return figures.flatMap((figure, index) =>
    figure && figure.value != null
      ? [{ at: ats[index] ?? '', figure: { ...figure, value: figure.value } }]
      : [],
  );
}

function courseText(
  ats: readonly string[],
  line: LineSeries,
  { grain, unit }: Pick<LinesOptions, 'grain' | 'unit'>,
  named: boolean,
): string {
  const points = pointsOf(ats, line);
  const [first, last] = [points.at(0), points.at(-1)];
  if (!first || !last) return '';
  const amount = unit === undefined || unit === '' ? '' : ` ${unit}`;
  const start = named ? `${line.name}: ` : '';
  const end = `${start}${last.figure.display}${amount} ${timePhrase(grain, last.at)}`;
  if (first === last) return `${end}.`;
  const moved =
    last.figure.display === first.figure.display
      ? 'the same as'
      : last.figure.value > first.figure.value
        ? 'up from'
        : 'down from';
  return `${end}, ${moved} ${first.figure.display} ${timePhrase(grain, first.at)}.`;
}

function endsText(
  ats: readonly string[],
  lines: readonly LineSeries[],
  { grain }: Pick<LinesOptions, 'grain' | 'unit'>,
): string {
  const index = ats.findLastIndex((_, at) =>
    lines.some(({ figures }) => figures[at]?.value != null),
  );
  const ends = lines
    .flatMap(({ name, figures }) => {
      const figure = figures[index];
      return figure?.value != null ? [{ name, figure }] : [];
    })
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const [highest, lowest] = [ends.at(0), ends.at(-1)];
  if (!highest || !lowest) return 'There are no figures that can be shown.';
  const when = timePhrase(grain, ats[index] ?? '');
  const start = `${when.charAt(0).toUpperCase()}${when.slice(1)}`;
  if (highest === lowest) return `${start}, ${highest.name}: ${highest.figure.display}.`;
  return `${start}, ${highest.name} was highest, at ${highest.figure.display}, and ${lowest.name} lowest, at ${lowest.figure.display}.`;
}
