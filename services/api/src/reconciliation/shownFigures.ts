import type { PublishedFigureRow, ReconciliationAnswer } from '@careshape/metrics';
import { toPublishedFigure } from '../lists/publishedFigure.js';

/** A reconciliation with each of its published figures in the shape of its GraphQL type. */
export function shownFigures(answer: ReconciliationAnswer, authority: string): object {
  const shown = (figure: PublishedFigureRow) => toPublishedFigure(figure, authority);
  return {
    ...answer,
    rows: answer.rows.map((row) => ({
      ...row,
      figure: shown(row.figure),
      contradicts: row.contradicts.map(shown),
    })),
    contradictions: answer.contradictions.map((pair) => ({
      ...pair,
      figures: pair.figures.map((printed) => ({ ...printed, figure: shown(printed.figure) })),
    })),
  };
}
