import type { Figure, FigureStatus } from '../gate/figure.js';
import { figureOf } from '../answer/rows/display.js';
import type { OutcomeMeasure } from './outcomeMeasures.js';
import type { IndicatorRow, outcomeFields } from './readIndicators.js';

/** How the Department marked a figure. */
export const outcomeMarks = [
  'PUBLISHED',
  'PROVISIONAL',
  'SUPPRESSED',
  'NOT_APPLICABLE',
  'NOT_AVAILABLE',
  'LOW',
  'BLANK',
] as const;
export type OutcomeMark = (typeof outcomeMarks)[number];

/** What one area reached in one year, as published. */
export interface OutcomeValue {
  readonly value: Figure;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly respondents: Figure;
  readonly mark: OutcomeMark;
  /** The text of the cell. */
  readonly printed: string;
}

const markByStatus: Readonly<Record<string, OutcomeMark>> = {
  value: 'PUBLISHED',
  provisional: 'PROVISIONAL',
  suppressed: 'SUPPRESSED',
  'not-applicable': 'NOT_APPLICABLE',
  'not-available': 'NOT_AVAILABLE',
  low: 'LOW',
  blank: 'BLANK',
};

/**
 * The figures of one area and year from its cells.
 *
 * They are exact: the Department has suppressed and rounded them before it published them. A marker is never a zero.
 */
export function outcomeValue(
  rows: readonly IndicatorRow[],
  { unit, decimals }: Pick<OutcomeMeasure, 'unit' | 'decimals'>,
): OutcomeValue {
  const cell = (field: (typeof outcomeFields)[number]) => rows.find((row) => row.field === field);
  const count = { unit: 'people or cases', decimals: 0 };
  const outcome = cell('outcome');
  const margin = cell('margin of error')?.value ?? null;
  return {
    value: withMargin(published(outcome, { unit, decimals }), margin),
    numerator: published(cell('numerator'), count),
    denominator: published(cell('denominator'), count),
    respondents: published(cell('number of respondents'), { ...count, unit: 'people' }),
    mark: outcome ? markOf(outcome.status) : 'NOT_AVAILABLE',
    printed: outcome?.printed ?? '',
  };
}

function published(
  row: IndicatorRow | undefined,
  words: { unit: string; decimals: number },
): Figure {
  return figureOf(row?.value ?? null, statusOf(row), words);
}

function statusOf(row: IndicatorRow | undefined): FigureStatus {
  if (row?.status === 'suppressed') return 'SUPPRESSED';
  return row === undefined || row.value === null ? 'NOT_AVAILABLE' : 'EXACT';
}

function markOf(status: string): OutcomeMark {
  const mark = markByStatus[status];
  if (!mark) throw new Error(`unknown status of an indicator: ${status}`);
  return mark;
}

/** England's margins are printed as 0, since so many answer: then the ends are the figure itself. */
function withMargin(figure: Figure, margin: number | null): Figure {
  if (figure.value === null || margin === null) return figure;
  const end = (value: number) => Number(value.toFixed(6));
  return { ...figure, lower: end(figure.value - margin), upper: end(figure.value + margin) };
}
