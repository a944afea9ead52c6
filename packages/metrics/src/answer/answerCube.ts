import { figuresOf, type GatedRow, gatedRows, type RowContext } from './answerRow.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { askedTime } from '../question/askedTime.js';
import { rowsWithin } from './bounds.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { cursorOf, placeAfter, questionHash } from '../question/cursor.js';
import { figureOf } from './display.js';
import { dryRun } from './dryRun.js';
import { explain } from '../explain/explain.js';
import { notingSql } from '../explain/explainSql.js';
import type { Figure } from '../gate/figure.js';
import { readLoaded } from '../coverage/loads.js';
import { type Names, readNames } from '../question/names.js';
import { gridOf, placedCells } from './grid.js';
import { type ReadContext, readRows, readTotals } from './readQuestion.js';
import { readCoverage } from '../coverage/coverage.js';
import { coverageAnswer } from '../coverage/coverageAnswer.js';
import type { Measure } from '../cubes/cube.js';
import { orderRows } from './order.js';
import type { Question } from '../question/question.js';
import type { Answer, AnswerContext } from './answer.js';

/**
 * Answers a question to a cube: check, read cells, gate, then order and cut what came through the gate.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerCube(question: Question, context: AnswerContext): Promise<Answer> {
  const started = performance.now();
  const asked = checkQuestion(question, context.policy, context);
  const [loaded, coverage] = await Promise.all([
    readLoaded(context.db, context.authority),
    readCoverage(context.db, context.authority),
  ]);
  if (question.explain?.dryRun)
    return dryRun(question, asked, { ...context, loaded, coverage, started });
  const time = askedTime(asked, question.where.date, coverage);
  const noting = question.explain?.sql ? notingSql(context.db) : null;
  const { rows, totals, names } = time
    ? await answerRows(asked, time, { ...context, coverage, db: noting?.db ?? context.db })
    : nothingLoaded(asked);
  const ordered = orderRows(rowsWithin(rows, question.having), asked);
  const withheld = ordered.filter((row) => isWithheld(row, asked)).length;
  const { policy } = context;
  return {
    ...page(ordered, question, asked, { ...context, dataVersion: loaded.dataVersion }),
    totals,
    withheld,
    period: time?.period ?? null,
    coverage: coverageAnswer(coverage, asked.cube, shownOf(asked), time?.period ?? null),
    dataVersion: loaded.dataVersion,
    explain: explain({
      asked,
      time,
      names,
      policy,
      loaded,
      withheld,
      sql: noting?.sql() ?? null,
      durationMs: performance.now() - started,
    }),
  };
}

interface Answered {
  readonly rows: readonly GatedRow[];
  readonly totals: Readonly<Record<string, Figure>>;
  readonly names: Names;
}

/** Reads the cells, of rows and of totals, and takes both through the gate. */
async function answerRows(
  asked: AskedQuestion,
  time: AskedTime,
  { policy, ...context }: ReadContext,
): Promise<Answered> {
  const names = await readNames(asked, context.db, context.authority);
  const [read, whole] = await Promise.all([
    readRows(asked, time, { ...context, policy }),
    readTotals(asked, time, { ...context, policy }),
  ]);
  const rowContext: RowContext = { asked, time, names, policy, ...read };
  const { rows, complete } = gridOf(placedCells(read.readings), rowContext);
  const gated = gatedRows(rows, rowContext);
  const total = { codes: [], bucket: 0, cells: whole.readings.map(({ cells }) => cells[0]) };
  return {
    // beyond the limit of cells, those wholly suppressed look like those that hold nobody
    rows: complete ? gated : gated.filter(isNotBlank),
    totals: figuresOf(total, asked.totals, { ...rowContext, ...whole }),
    names,
  };
}

function isNotBlank({ measures }: GatedRow): boolean {
  return Object.values(measures).some(({ status }) => status !== 'SUPPRESSED');
}

function nothingLoaded({ totals }: AskedQuestion): Answered {
  const none = totals.map((measure) => [
    measure.id,
    figureOf(null, 'NOT_AVAILABLE', measure, { reason: 'NOT_LOADED' }),
  ]);
  return { rows: [], totals: Object.fromEntries(none), names: new Map() };
}

/** The rows of one page, with what the question did not ask to see left out. */
function page(
  rows: readonly GatedRow[],
  question: Question,
  asked: AskedQuestion,
  context: AnswerContext & { dataVersion: number },
): Pick<Answer, 'rows' | 'rowCount' | 'hasNextPage' | 'hasPreviousPage'> {
  const hash = questionHash(question, context);
  const start = placeAfter(question.after, hash);
  const end = start + question.first;
  return {
    rows: rows.slice(start, end).map(({ dimensions, measures }, i) => ({
      dimensions,
      measures: Object.fromEntries(asked.shown.map(({ id }) => [id, measures[id]!])),
      cursor: cursorOf(hash, start + i),
    })),
    rowCount: rows.length,
    hasNextPage: end < rows.length,
    hasPreviousPage: start > 0,
  };
}

/** The measures that the answer shows. */
function shownOf({ shown, totals }: AskedQuestion): readonly Measure[] {
  return [...new Set([...shown, ...totals])];
}

function isWithheld({ measures }: GatedRow, { shown }: AskedQuestion): boolean {
  return shown.some(({ id }) => measures[id]?.status === 'SUPPRESSED');
}
