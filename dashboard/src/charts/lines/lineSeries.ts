import type { Figure } from '../../figures/figure.js';
import type { TimeGrain } from '../../periods/timeGrain.js';

/** One figure of one line at one time. */
export interface LinesRow {
  /** Whose line it is: `Planned`. */
  readonly series: string;
  /** ISO date of the first day of the week, month or quarter; a financial year as it is printed. */
  readonly at: string;
  readonly figure: Figure;
}

/** How lines over time are to be read. */
export interface LinesOptions {
  readonly grain: TimeGrain;
  /** What a figure counts, as it follows a number: `hours a week`. Empty where the figure prints its own unit. */
  readonly unit?: string;
  /** The span a figure should lie in: `{ from: 270, to: 330, label: 'block contract' }`. */
  readonly band?: { readonly from: number; readonly to: number; readonly label: string };
  /** Whether the scale starts at zero; true unless given. */
  readonly fromZero?: boolean;
}

/** One line: a figure for each point of time, null where the API gave no row. */
export interface LineSeries {
  readonly name: string;
  readonly figures: readonly (Figure | null)[];
}

/** The lines in the order in which they first appear, and every point of time that any of them has. */
export function lineSeries(rows: readonly LinesRow[]): { ats: string[]; lines: LineSeries[] } {
  const ats = [...new Set(rows.map((row) => row.at))].toSorted();
  const lines = [...Map.groupBy(rows, (row) => row.series)].map(([name, own]) => {
    const byTime = new Map(own.map((row) => [row.at, row.figure]));
    return { name, figures: ats.map((at) => byTime.get(at) ?? null) };
  });
  return { ats, lines };
}
