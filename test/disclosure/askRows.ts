import { ask } from '../platform.js';
import type { Shown } from './askCells.js';

/** A row: the code of each dimension in `by`, and its figures by the aliases they were asked under. */
export interface RowShown {
  readonly codes: readonly string[];
  readonly figures: Readonly<Record<string, Shown>>;
}

/** Figures by alias, each as GraphQL text: `now: people(period: "now")`. */
export type FiguresAsked = readonly string[];

/**
 * Asks for the rows of a question, as the attacker (`public`) or as the truth (`analyst`).
 *
 * @param args everything between the brackets of the root field, as GraphQL text
 */
export async function askRows(
  cube: string,
  args: string,
  figures: FiguresAsked,
  as: 'public' | 'analyst' = 'public',
): Promise<readonly RowShown[]> {
  const fields = figures.map((figure) => `${figure} { value status least most }`).join(' ');
  const { grid } = await ask<{ grid: { rows: readonly Record<string, unknown>[] } }>(
    `{ grid: ${cube}(${args}) { rows { keys { code } ${fields} } } }`,
    { as },
  );
  return grid.rows.map(({ keys, ...shown }) => ({
    codes: (keys as readonly { code: string }[]).map(({ code }) => code),
    figures: shown as Readonly<Record<string, Shown>>,
  }));
}
