import type { ExplainMeasure } from '../explain/explainMeasures.js';
import type { Figure } from '../gate/figure.js';
import type { AskedQuestion } from '../question/askedQuestion.js';
import type { FigureWish } from '../question/calculation.js';
import type { Names } from '../question/names.js';
import type { AskedPeriod } from '../question/periods/askedPeriods.js';
import type { Question } from '../question/question.js';
import { topOf } from '../question/topOf.js';
import type { AnswerContext } from './answer.js';
import type { GatedRow } from './rows/answerRow.js';
import { type AlignedRow, alignRows, type PeriodRows } from './calculations/alignRows.js';
import type { ReadRows } from './calculations/calculating.js';
import { type FiguresWanted, figuresWanted } from './calculations/figuresWanted.js';
import { topRows } from './top/topRows.js';

/** Whether a question asks for more than the plain measures of one period. */
export function isCalculated({ periods, figures, totalFigures, top }: Question): boolean {
  return [periods, figures, totalFigures].some((list) => (list?.length ?? 0) > 0) || Boolean(top);
}

/** Rows with the figures wanted beside their measures, and what those are in words. */
export interface Calculated {
  readonly rows: readonly GatedRow[];
  /** Whether no row was left out for want of a figure to show. */
  readonly everyCell: boolean;
  readonly totals: Readonly<Record<string, Figure>>;
  readonly totalFigures: Readonly<Record<string, Figure>>;
  readonly names: Names;
  /** What the rows were asked by: the dimension of `top` with its codes chosen. */
  readonly asked: AskedQuestion;
  readonly words: readonly ExplainMeasure[];
}

/**
 * Answers a question with several periods, figures worked out further, or the most important codes of a dimension: each period
 * is read and gated on its own, and whatever is worked out is made of what came through the gate.
 */
export async function answerCalculated(
  question: Question,
  asked: AskedQuestion,
  context: AnswerContext & {
    readonly periods: readonly [AskedPeriod, ...AskedPeriod[]];
    readonly dataVersion: number;
    readonly readRows: ReadRows;
  },
): Promise<Calculated> {
  const { periods, policy } = context;
  const top = topOf(question, asked, policy);
  const { time } = periods[0];
  const ofRows = top
    ? await topRows(asked, top, { time, policy, readRows: context.readRows })
    : { asked, readRows: context.readRows };
  const whole = {
    ...asked,
    by: [],
    dimensions: [],
    grains: [],
    measures: asked.totals,
    totals: [],
  };
  const [rows, totals] = await Promise.all([
    answerWished(question.figures ?? [], { ...context, ...ofRows, by: question.dimensions }),
    asked.totals.length > 0
      ? answerWished(question.totalFigures ?? [], {
          ...context,
          asked: whole,
          periods: periods.map((period) => ({
            ...period,
            time: { ...period.time, buckets: null },
          })),
          by: [],
        })
      : null,
  ]);
  const { grid = 'FULL' } = question;
  return {
    rows: grid === 'FULL' ? rows.gated : rows.gated.filter(showsFigure),
    everyCell: grid === 'FULL' && rows.everyCell,
    totals: totals?.gated[0]?.measures ?? {},
    totalFigures: totals?.gated[0]?.figures ?? {},
    names: rows.names,
    asked: ofRows.asked,
    words: [...rows.words, ...(totals?.words ?? [])],
  };
}

/** The rows of several periods with the figures wanted of them. */
interface Wished {
  readonly gated: readonly GatedRow[];
  readonly everyCell: boolean;
  readonly names: Names;
  readonly words: readonly ExplainMeasure[];
}

function showsFigure({ measures, figures = {} }: GatedRow): boolean {
  return [...Object.values(measures), ...Object.values(figures)].some(
    ({ value }) => value !== null,
  );
}

/** Reads the rows of each period, lays them side by side, and works out what is wanted of them. */
async function answerWished(
  wishes: readonly FigureWish[],
  context: Omit<AnswerContext, 'ownSets'> & {
    readonly asked: AskedQuestion;
    readonly by: readonly string[];
    readonly periods: readonly AskedPeriod[];
    readonly dataVersion: number;
    readonly readRows: ReadRows;
  },
): Promise<Wished> {
  const { asked, readRows, periods } = context;
  const reads: readonly PeriodRows[] = await Promise.all(
    periods.map(async (period) => ({ period, ...(await readRows(asked, period.time)) })),
  );
  const rows = alignRows(reads, asked);
  const wanted = await figuresWanted(wishes, { ...context, reads, rows });
  return {
    gated: rows.map((row, place) => gatedRow(row, asked, wanted.of[place]!)),
    everyCell: reads.every(({ everyCell }) => everyCell),
    names: reads[0]!.context.names,
    words: wanted.words,
  };
}

function gatedRow(
  { dimensions, places, figure }: AlignedRow,
  { measures }: AskedQuestion,
  figures: FiguresWanted['of'][number],
): GatedRow {
  const first = measures.map((measure) => [measure.id, figure(measure, 0)] as const);
  return { dimensions, places, measures: Object.fromEntries(first), figures };
}
