import type { BenchQuestion } from '../question.js';

/** A page of twenty things with eight fields each. */
export const listOf20: BenchQuestion = listOf(20);

/** A page of things. */
export function listOf(rows: number): BenchQuestion {
  return {
    title: `list of ${rows}`,
    atOnce: 8,
    ours: `{ publishedFigures(first: ${rows}) { nodes { id subject measure label unit value periodLabel locator } } }`,
    postgraphile: `{ allPublishedFigures(first: ${rows}) { nodes { rowId subject measure label unit value periodLabel locator } } }`,
    sql: `select id, subject, measure, label, unit, value, period_label, locator from published_figure
      where authority = 'E08000026' order by id limit ${rows}`,
  };
}
