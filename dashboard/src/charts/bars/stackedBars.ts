import type { Figure } from '../../figures/figure.js';

/** One part of one bar. */
export interface StackedBarsRow {
  /** Which bar: `April 2023`, `Older people`. */
  readonly name: string;
  /** Which part of it: `Planned`. */
  readonly part: string;
  readonly figure: Figure;
  /** The first day of the time it is of, where bars stand for times. */
  readonly at?: string;
}

/** How stacked bars are to be read. */
export interface StackedBarsOptions {
  /** What a figure counts, as it follows a number: `nights`. */
  readonly unit?: string;
  /** Upright columns, for time; otherwise bars lie, with names beside them. */
  readonly upright?: boolean;
  /** Short names for an axis of columns: `Apr` for `April 2023`. */
  readonly shortName?: (name: string) => string;
  /** Whether a lying bar ends in the figures of its parts, `525 + 70`; for bars of two or three parts. */
  readonly printed?: boolean;
  /** The end of the scale, such as 100 for shares. */
  readonly max?: number;
}

/** Bars and parts in the order in which they first appear; null where the API gave no row. */
export function stackedBars(rows: readonly StackedBarsRow[]): {
  names: string[];
  /** The first day of each bar's time; as many as bars, or none. */
  ats: string[];
  parts: { readonly name: string; readonly figures: readonly (Figure | null)[] }[];
} {
  const names = [...new Set(rows.map(({ name }) => name))];
  const parts = [...Map.groupBy(rows, ({ part }) => part)].map(([name, own]) => {
    const byName = new Map(own.map((row) => [row.name, row.figure]));
    return { name, figures: names.map((bar) => byName.get(bar) ?? null) };
  });
  const ats = names.flatMap((bar) => rows.find(({ name }) => name === bar)?.at ?? []);
  return { names, ats: ats.length === names.length ? ats : [], parts };
}
