import {
  contestedChecks,
  type PublishedCheck,
  publishedChecks,
  publishedExplanations,
} from '@careshape/domain';
import type { AnswerContext } from '../answer/answer.js';
import { figureOf } from '../answer/rows/display.js';
import type { Figure } from '../gate/figure.js';
import { askCount } from './askCount.js';
import { type CountedNumber, quotientOf, scaled, sumOf } from './countedNumber.js';
import type { CountQuestion } from './countQuestion.js';
import { countQuestionOf } from './countQuestionOf.js';
import { type Contradiction, contradictionsOf } from './contradictions.js';
import { type FigureQuestions, formulaWords } from './formulaWords.js';
import { type Printed, type PrintedFigure, printedOf, unitSign } from './printed.js';
import { readPrinted } from './readPrinted.js';
import { toleranceOf } from './tolerance.js';
import { differenceOf, type Verdict, verdictOf } from './verdict.js';

/** A published figure beside the same figure computed from the loaded records. */
export interface ReconciledFigure {
  readonly figure: PrintedFigure;
  /** Which end of the printed range is compared, where the range is two facts. */
  readonly end: 'low' | 'high' | null;
  readonly printed: Printed;
  readonly computed: Figure;
  /** Computed less printed; null where nothing could be computed for this caller. */
  readonly difference: number | null;
  readonly tolerance: number;
  readonly verdict: Verdict;
  /** Why it differs, as it stands on file; or why it was not compared. */
  readonly explanation: string | null;
  readonly questions: FigureQuestions;
  /** How the answers to the questions make the figure. */
  readonly formula: string;
  /** The figures it contradicts. */
  readonly contradicts: readonly PrintedFigure[];
}

/** Every published figure that the platform can compute, compared. */
export interface Reconciliation {
  /** Figures printed in the papers that are loaded. */
  readonly published: number;
  readonly figures: readonly ReconciledFigure[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * Computes every published figure again for a caller, through the same gate as any question, and compares.
 *
 * A figure that a paper repeats is computed as the one it repeats.
 */
export async function reconcile(context: AnswerContext): Promise<Reconciliation> {
  const printed = await readPrinted(context);
  const ways = waysOf(printed);
  const counted = await askAll(
    ways.flatMap(({ questions: { over, under } }) => [...over, ...under]),
    context,
  );
  const known = new Map(printed.map((figure) => [figure.id, figure]));
  return {
    published: printed.length,
    figures: ways.map((way) => compared(way, counted, known)),
    contradictions: contradictionsOf(printed),
  };
}

/** A printed figure with the way to compute it. */
interface Way {
  readonly figure: PrintedFigure;
  readonly check: PublishedCheck;
  readonly questions: FigureQuestions;
}

function waysOf(printed: readonly PrintedFigure[]): readonly Way[] {
  const checks = Map.groupBy([...publishedChecks, ...contestedChecks], ({ figureId }) => figureId);
  return printed.flatMap((figure) => {
    const own = checks.get(figure.id) ?? checks.get(figure.repeatOf ?? '') ?? [];
    return own.flatMap((check) => {
      const questions = questionsOf(check);
      return questions ? [{ figure, check, questions }] : [];
    });
  });
}

/** The questions of a definition; null where one of its quantities cannot be asked for. */
export function questionsOf({
  value,
  dividedBy = [],
}: Pick<PublishedCheck, 'value' | 'dividedBy'>): FigureQuestions | null {
  const over = value.map(countQuestionOf);
  const under = dividedBy.map(countQuestionOf);
  const all = [...over, ...under];
  if (all.includes(null)) return null;
  return { over: over as CountQuestion[], under: under as CountQuestion[] };
}

/** Questions under way at once: a reconciliation leaves room for other callers. */
const sideBySide = 3;

/** The answer to each different question, by its words. */
async function askAll(
  questions: readonly CountQuestion[],
  context: AnswerContext,
): Promise<ReadonlyMap<string, CountedNumber>> {
  const different = [...new Map(questions.map((question) => [wordsOf(question), question]))];
  const counted = new Map<string, CountedNumber>();
  const waiting = different.values();
  const worker = async () => {
    for (const [words, question] of waiting) counted.set(words, await askCount(question, context));
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return counted;
}

function wordsOf(question: CountQuestion): string {
  return JSON.stringify(question);
}

function compared(
  { figure: row, check, questions }: Way,
  counted: ReadonlyMap<string, CountedNumber>,
  known: ReadonlyMap<string, PrintedFigure>,
): ReconciledFigure {
  const { end = null, times = 1, less = 0, roundedTo } = check;
  const figure = { ...row, decimals: decimalsPrinted(row, roundedTo) };
  const added = (asked: readonly CountQuestion[]) =>
    sumOf(asked.map((question) => counted.get(wordsOf(question))!));
  const over = added(questions.over);
  const whole = questions.under.length > 0 ? quotientOf(over, added(questions.under)) : over;
  const computed = scaled(whole, times, less);
  const printed = printedOf(figure, end);
  const tolerance = toleranceOf(figure, roundedTo);
  const explanation = publishedExplanations.get(figure.id) ?? null;
  const { qualifier } = figure;
  const other = known.get(figure.conflictsWith ?? '');
  return {
    figure,
    end,
    printed,
    computed: figureOf(
      computed.value,
      computed.status,
      { unit: unitSign(figure.unit), decimals: decimalsOf(computed, figure) },
      { range: { least: finite(computed.lower), most: finite(computed.upper) } },
    ),
    difference: differenceOf(printed, computed),
    tolerance,
    verdict: verdictOf({ printed, qualifier, tolerance, computed, explanation }),
    explanation: computed.reason ?? explanation,
    questions,
    formula: formulaWords(questions, check),
    contradicts: other ? [other] : [],
  };
}

function finite(end: number | null): number | null {
  return end !== null && Number.isFinite(end) ? end : null;
}

/** A paper that rounds to tenths prints 5.0, whatever its figure was copied as. */
function decimalsPrinted({ decimals }: PrintedFigure, roundedTo: number | undefined): number {
  return roundedTo !== undefined && roundedTo < 1 ? Math.max(decimals, 1) : decimals;
}

/** One decimal more than is printed, so that rounding can be seen; none where the value is whole. */
function decimalsOf({ value }: CountedNumber, { decimals }: PrintedFigure): number {
  return value === null || Number.isInteger(value) ? decimals : decimals + 1;
}
