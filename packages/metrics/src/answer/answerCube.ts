import { figuresOf, type GatedRow, gatedRows, type RowContext } from './answerRow.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { askedTime } from '../question/askedTime.js';
import { bucketLengths } from './bucketLengths.js';
import { rowsWithin } from './bounds.js';
import type { RawCell } from '../cells/cell.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { cursorOf, placeAfter, questionHash } from '../question/cursor.js';
import { figureOf } from './display.js';
import { dryRun } from './dryRun.js';
import { explain } from '../explain/explain.js';
import { notingSql } from '../explain/explainSql.js';
import type { Figure } from '../gate/figure.js';
import { completeRows } from './grid.js';
import { readLoaded } from '../coverage/loads.js';
import { type Names, readNames } from '../question/names.js';
import { orderRows } from './order.js';
import type { Question } from '../question/question.js';
import { markDominated } from '../gate/gateDominance.js';
import { readCells } from '../cells/readCells.js';
import type { Answer, AnswerContext } from './answer.js';
import { type CellQuestion, rowCells, totalCells } from '../cells/cellSql.js';

/**
 * Answers a question to a cube: check, read cells, gate, then order and cut what came through the gate.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerCube(question: Question, context: AnswerContext): Promise<Answer> {
  const started = performance.now();
  const asked = checkQuestion(question, context.policy, context);
  const loaded = await readLoaded(context.db, context.authority);
  if (question.explain?.dryRun) return dryRun(question, asked, { ...context, loaded, started });
  const time = await askedTime(asked, question.where.date, { ...context, loaded });
  const noting = question.explain?.sql ? notingSql(context.db) : null;
  const { rows, totals, names } = time
    ? await answerRows(asked, time, noting ? { ...context, db: noting.db } : context)
    : nothingLoaded(asked);
  const ordered = orderRows(rowsWithin(rows, question.having), asked);
  const withheld = ordered.filter((row) => isWithheld(row, asked)).length;
  const { policy } = context;
  return {
    ...page(ordered, question, asked, { ...context, dataVersion: loaded.dataVersion }),
    totals,
    withheld,
    period: time?.period ?? null,
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
  { db, authority, policy }: AnswerContext,
): Promise<Answered> {
  const names = await readNames(asked, db, authority);
  const wanted = rowCells(asked, time, { authority, policy });
  const [cells, total, lengths] = await Promise.all([
    readMarkedCells(wanted, { db, policy }),
    asked.totals.length > 0
      ? readMarkedCells(totalCells(asked, time, { authority, policy }), { db, policy })
      : [],
    bucketLengths(asked, time, { db, authority }),
  ]);
  const rowContext: RowContext = { asked, time, names, policy, lengths: lengths.buckets };
  const rows = completeRows(cells, wanted.parts, rowContext, gatedRows);
  const totals = total[0]
    ? figuresOf(total[0], asked.totals, { ...rowContext, lengths: [lengths.period] })
    : {};
  return { rows, totals, names };
}

/** Reads the cells, and marks those whose hours or cost could show one provider's business. */
async function readMarkedCells(
  question: CellQuestion,
  { db, policy }: Pick<AnswerContext, 'db' | 'policy'>,
): Promise<readonly RawCell[]> {
  return markDominated(await readCells(question, db), policy);
}

function nothingLoaded({ totals }: AskedQuestion): Answered {
  const none = totals.map((measure) => [measure.id, figureOf(null, 'NOT_AVAILABLE', measure)]);
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

function isWithheld({ measures }: GatedRow, { shown }: AskedQuestion): boolean {
  return shown.some(({ id }) => measures[id]?.status === 'SUPPRESSED');
}
