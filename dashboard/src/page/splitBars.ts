import type { DrawnContent } from '../findings/withFindings.js';
import { barsChart, barsHeight, type BarsOptions, type BarsRow } from '../charts/bars/barsChart.js';
import { barsTable } from '../charts/bars/barsTable.js';
import { type Figure, figureNotAvailable } from '../figures/figure.js';
import type { Chosen } from './chosen.js';
import { financialYear } from '../periods/financialYear.js';

/** A figure of one value of a dimension. */
export interface SplitRow {
  readonly named: { readonly code: string; readonly label: string } | null | undefined;
  readonly figure: Figure;
}

/** How figures by the values of a dimension are shown. */
export interface SplitOptions {
  /** What the values are: `Client group`. */
  readonly heading: string;
  /** What the figure is, at the head of the table. */
  readonly label: string;
  /** What a figure counts, as it follows a number. */
  readonly unit: string;
  readonly order?: 'most first' | 'as given';
  /**
   * Codes of values that share one quiet line of the chart where neither year has a figure to show; every value, where most
   * come first, unless given. The table has each.
   */
  readonly folded?: readonly string[] | 'all';
}

/** A figure for each value of a dimension as bars, with a mark for the year before; those with nothing to show share a line. */
export function splitBars(
  rows: readonly SplitRow[],
  before: readonly SplitRow[],
  options: SplitOptions,
  chosen: Chosen,
): DrawnContent | 'empty' {
  const { heading, label, unit, order = 'most first' } = options;
  const { folded = order === 'most first' ? 'all' : [] } = options;
  const past = (code: string) => before.find(({ named }) => named?.code === code)?.figure ?? null;
  const all = rows
    .flatMap(({ named, figure }) =>
      named ? [{ code: named.code, name: named.label, figure, before: past(named.code) }] : [],
    )
    .toSorted((a, b) =>
      order === 'as given' ? 0 : (b.figure.value ?? -1) - (a.figure.value ?? -1),
    );
  if (all.length === 0) return 'empty';
  const isFolded = ({ code, figure, before: earlier }: (typeof all)[number]) =>
    (folded === 'all' || folded.includes(code)) && !toShow(figure) && !((earlier?.value ?? 0) > 0);
  const rest = all.filter(isFolded);
  // one alone stands under its own name
  const bars: BarsRow[] =
    rest.length < 2
      ? all
      : [...all.filter((bar) => !isFolded(bar)), restLine(rest, all.length === rest.length)];
  const earlier = financialYear(chosen.year.startYear - 1).label;
  const drawn: BarsOptions = { unit, now: chosen.year.label, earlier };
  return {
    table: barsTable(all, {
      name: heading,
      figure: `${label}, ${chosen.year.label}`,
      before: earlier,
    }),
    option: (look) => barsChart(bars, drawn, look),
    height: (look) => barsHeight(bars, look),
  };
}

/** Values that have nothing to show as one line: `9 others`, `none, or too few to show`. */
function restLine(rest: readonly BarsRow[], isAll: boolean): BarsRow {
  const none = rest.every(({ figure }) => figure.value === 0);
  return {
    name: isAll ? `All ${rest.length}` : `${rest.length} others`,
    figure: { ...figureNotAvailable, display: none ? 'none' : 'none, or too few to show' },
    quiet: true,
  };
}

/** Whether a figure is more than nothing, or missing for a reason of its own: only none and too few are alike. */
function toShow(figure: Figure): boolean {
  return figure.value === null ? figure.status === 'NOT_AVAILABLE' : figure.value > 0;
}
