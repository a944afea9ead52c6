import { columnsOf } from './rows/columns.js';
import { figuresOf, type GatedRow, gatedRows, type RowContext } from './rows/answerRow.js';
import type { AskedQuestion, AskedTime } from '../question/askedQuestion.js';
import { answerCalculated, type Calculated, isCalculated } from './answerCalculated.js';
import { type AskedPeriod, askedPeriods, daysOf } from '../question/periods/askedPeriods.js';
import type { PeriodRows } from './calculations/alignRows.js';
import type { ReadRows } from './calculations/calculating.js';
import { rowsWithin } from './rows/bounds.js';
import { checkQuestion } from '../question/checkQuestion.js';
import { figureOf } from './rows/display.js';
import { dryRun } from './dryRun.js';
import type { Finding } from '../findings/finding.js';
import { readFindings } from '../findings/readFindings.js';
import { explainPeriods } from '../explain/explainPeriods.js';
import { notingSql } from '../explain/explainSql.js';
import { byStanding, type Standing } from '../coverage/standing.js';
import { readNames, withLists, withoutIdleFolds } from '../question/names.js';
import { gridOf, placedCells } from './rows/grid.js';
import { type ReadContext, readRows, readTotals } from './readQuestion.js';
import { coverageOfPeriods } from '../coverage/coverageOfPeriods.js';
import type { Measure } from '../cubes/cube.js';
import { orderRows } from './rows/order.js';
import type { Policy } from '../gate/policy.js';
import { type Grid, type Question, QuestionError } from '../question/question.js';
import type { Answer, AnswerContext, AnswerRow } from './answer.js';
import { noticesOf } from './notices.js';

/**
 * Answers a question to a cube: check, read cells, gate, then order what came through the gate: all of it, or an
 * error that says how much it is.
 *
 * @throws QuestionError where the question cannot be asked
 */
export async function answerCube(question: Question, context: AnswerContext): Promise<Answer> {
  const started = performance.now();
  const checked = checkQuestion(question, context.policy, context);
  return byStanding(context, (standing) =>
    answerBy(standing, question, checked, { ...context, started }),
  );
}

async function answerBy(
  standing: Standing,
  question: Question,
  checked: AskedQuestion,
  { started, ...context }: AnswerContext & { readonly started: number },
): Promise<Answer> {
  const { loaded, coverage } = standing;
  // on its own: where it refuses, nothing else may still be reading
  const named = await withLists(checked, standing, context);
  if (question.explain?.dryRun)
    return dryRun(question, named, { ...context, loaded, coverage, started });
  const asked = await withoutIdleFolds(named, standing, context);
  const periods = askedPeriods(question, asked, { ...context, coverage });
  const time = periods[0]?.time ?? null;
  const noting = question.explain?.sql ? notingSql(context.db) : null;
  const reading = { ...context, coverage, db: noting?.db ?? context.db };
  const { rows, everyCell, totals, names, ...more } = await answerPeriods(question, asked, {
    ...reading,
    periods,
    dataVersion: loaded.dataVersion,
  });
  const kept = rowsWithin(rows, question.having);
  checkRowCount(kept.length, asked, context.policy);
  const ordered = orderRows(kept, asked);
  const rowCount = ordered.length;
  const withheld = ordered.filter((row) => isWithheld(row, asked)).length;
  const { policy } = context;
  return {
    columns: columnsOf(asked),
    rows: ordered.map((row) => rowOf(row, asked)),
    totals,
    findings: question.findings && time ? await findingsIn(asked, time, reading, more.context) : [],
    rowCount,
    withheld,
    notices: noticesOf(asked, { rows: ordered, totals, withheld, everyCell }),
    period: time?.period ?? null,
    coverage: coverageOfPeriods(coverage, asked.cube, shownOf(asked, question), daysOf(periods)),
    dataVersion: loaded.dataVersion,
    ...(isCalculated(question) ? namedParts(periods, more) : {}),
    explain: explainPeriods(periods, more.words ?? [], {
      asked: more.asked ?? asked,
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

type Answered = Pick<Calculated, 'rows' | 'everyCell' | 'totals' | 'names'> &
  Partial<Calculated> & { readonly context?: RowContext };

/** What the plain measures of the first period bear out; its cells are read here where no answer has read them alone. */
async function findingsIn(
  asked: AskedQuestion,
  time: AskedTime,
  context: ReadContext,
  read: RowContext | undefined,
): Promise<readonly Finding[]> {
  const plain = { ...asked, totals: [] };
  return readFindings(read ?? (await answerRows(plain, time, 'FULL', context)).context, context);
}

/** What only an answer of several periods, or of figures worked out further, has. */
function namedParts(
  periods: readonly AskedPeriod[],
  { totalFigures }: Partial<Calculated>,
): Pick<Answer, 'periods' | 'totalFigures'> {
  const named = periods.flatMap(({ name, time }) =>
    name === null ? [] : [[name, time.period] as const],
  );
  return {
    ...(named.length > 0 ? { periods: Object.fromEntries(named) } : {}),
    ...(totalFigures ? { totalFigures } : {}),
  };
}

/** One period of plain measures is read as it is; anything more is laid side by side and worked out. */
async function answerPeriods(
  question: Question,
  asked: AskedQuestion,
  context: ReadContext & { periods: readonly AskedPeriod[]; dataVersion: number },
): Promise<Answered> {
  const [first, ...others] = context.periods;
  if (!first) return nothingLoaded(asked);
  const grid = question.grid ?? 'FULL';
  if (!isCalculated(question)) return answerRows(asked, first.time, grid, context);
  const read: ReadRows = (wanted, time) =>
    answerRows({ ...wanted, totals: [] }, time, 'FULL', context);
  return answerCalculated(question, asked, {
    ...context,
    periods: [first, ...others],
    readRows: read,
  });
}

/** Reads the cells, of rows and of totals, and takes both through the gate. */
async function answerRows(
  asked: AskedQuestion,
  time: AskedTime,
  grid: Grid,
  { policy, ...context }: ReadContext,
): Promise<Answered & Omit<PeriodRows, 'period'>> {
  const names = await readNames(asked, context.db, context.authority);
  const [read, whole] = await Promise.all([
    readRows(asked, time, { ...context, policy }),
    readTotals(asked, time, { ...context, policy }),
  ]);
  const rowContext: RowContext = { asked, time, names, policy, ...read };
  const { rows, complete } = gridOf(placedCells(read.readings), grid, rowContext);
  const gated = gatedRows(rows, rowContext);
  const total = { codes: [], bucket: 0, cells: whole.readings.map(({ cells }) => cells[0]) };
  return {
    // where cells are left out, those of few look like those of nobody
    rows: complete ? gated : gated.filter(showsFigure),
    everyCell: complete,
    totals: figuresOf(total, asked.totals, { ...rowContext, ...whole }),
    names,
    context: rowContext,
  };
}

/** A figure that is not available does not count: beside a suppressed one it stands where somebody is, and nowhere else. */
function showsFigure({ measures }: GatedRow): boolean {
  return Object.values(measures).some(({ value }) => value !== null);
}

function nothingLoaded({ totals }: AskedQuestion): Answered {
  const none = totals.map((measure) => [
    measure.id,
    figureOf(null, 'NOT_AVAILABLE', measure, { reason: 'NOT_LOADED' }),
  ]);
  return { rows: [], everyCell: true, totals: Object.fromEntries(none), names: new Map() };
}

/** A gated row without what the question did not ask to see. */
function rowOf({ dimensions, measures, figures }: GatedRow, { shown }: AskedQuestion): AnswerRow {
  return {
    dimensions,
    measures: Object.fromEntries(shown.map(({ id }) => [id, measures[id]!])),
    ...(figures ? { figures } : {}),
  };
}

/** A grid comes whole or not at all: part of it would be taken for all of it. */
function checkRowCount(rows: number, { cube }: AskedQuestion, { pageLimit }: Policy): void {
  if (rows <= pageLimit) return;
  const count = (number: number) => number.toLocaleString('en-GB');
  throw new QuestionError(
    'too-many-rows',
    `the answer has ${count(rows)} rows; the limit is ${count(pageLimit)}: ask ${cube.id} about a shorter period, by a coarser grain or fewer dimensions, or with a filter`,
    { rows, limit: pageLimit },
  );
}

/** The measures that the answer shows. */
function shownOf(
  { cube, shown, totals }: AskedQuestion,
  { figures = [] }: Question,
): readonly Measure[] {
  const worked = cube.measures.filter(({ id }) => figures.some(({ of }) => of === id));
  return [...new Set([...shown, ...totals, ...worked])];
}

function isWithheld({ measures }: GatedRow, { shown }: AskedQuestion): boolean {
  return shown.some(({ id }) => measures[id]?.status === 'SUPPRESSED');
}
