import type { Chosen } from '../chosen.js';
import type { FigureSpec } from '../figureSpec.js';

/** The words of a figure for what the reader has chosen. */
export interface FigureWords {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  readonly note: string | undefined;
}

/** Title, unit, period and note of a figure; while nothing is chosen yet, only what does not depend on it. */
export function figureWords<Answer>(
  figure: FigureSpec<Answer>,
  chosen: Chosen | null,
): FigureWords {
  const said = (words: string | ((chosen: Chosen) => string) | undefined) =>
    typeof words === 'function' ? (chosen ? words(chosen) : '…') : words;
  return {
    title: said(figure.title) ?? '',
    unit: said(figure.unit) ?? '',
    period: said(figure.period) ?? '',
    note: said(figure.note),
  };
}
