import type { DrawnContent } from '../findings/withFindings.js';
import { barsChart, barsHeight, type BarsOptions, type BarsRow } from '../charts/bars/barsChart.js';
import { barsTable } from '../charts/bars/barsTable.js';
import type { Figure } from '../figures/figure.js';
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
  /** Codes of values that are left out where neither year has a figure, such as services that are hardly used. */
  readonly onlyKnown?: readonly string[] | 'all';
}

/** A figure for each value of a dimension as bars, with a mark for the year before. */
export function splitBars(
  rows: readonly SplitRow[],
  before: readonly SplitRow[],
  options: SplitOptions,
  chosen: Chosen,
): DrawnContent | 'empty' {
  const { heading, label, unit, order = 'most first', onlyKnown = [] } = options;
  const past = (code: string) => before.find(({ named }) => named?.code === code)?.figure ?? null;
  const bars = rows
    .filter(
      ({ named, figure }) =>
        !(onlyKnown === 'all' || onlyKnown.includes(named?.code ?? '')) ||
        known(figure) ||
        known(past(named?.code ?? '')),
    )
    .flatMap(({ named, figure }): BarsRow[] =>
      named
        ? [
            {
              name: named.label,
              figure,
              before: past(named.code),
            },
          ]
        : [],
    )
    .toSorted((a, b) =>
      order === 'as given' ? 0 : (b.figure.value ?? -1) - (a.figure.value ?? -1),
    );
  if (bars.length === 0) return 'empty';
  const earlier = financialYear(chosen.year.startYear - 1).label;
  const drawn: BarsOptions = { unit, now: chosen.year.label, earlier };
  return {
    table: barsTable(bars, {
      name: heading,
      figure: `${label}, ${chosen.year.label}`,
      before: earlier,
    }),
    option: (look) => barsChart(bars, drawn, look),
    height: (look) => barsHeight(bars, look),
  };
}

function known(figure: Figure | null | undefined): boolean {
  return (figure?.value ?? 0) > 0;
}
