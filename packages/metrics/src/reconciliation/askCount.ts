import type { AnswerContext } from '../answer/answer.js';
import { answerCube } from '../answer/answerCube.js';
import type { Figure, FigureReason } from '../gate/figure.js';
import { checkListForPublic } from '../lists/engine/checkListForPublic.js';
import { contractList } from '../lists/contracts.js';
import type { List } from '../lists/engine/list.js';
import { listCount, listPage, pageSize } from '../lists/engine/listPage.js';
import { locationList } from '../lists/register/locations.js';
import { providerList } from '../lists/register/providers.js';
import { wardsOfZones } from '../lists/wards.js';
import { QuestionError } from '../question/question.js';
import { type CountedNumber, exactly, without } from './countedNumber.js';
import type { CountQuestion, LinesQuestion, RowsQuestion, TotalQuestion } from './countQuestion.js';

/**
 * Asks a question through the same gate as any caller's; a question that this caller may not ask gives no number, with
 * the reason.
 */
export async function askCount(
  question: CountQuestion,
  context: AnswerContext,
): Promise<CountedNumber> {
  try {
    // the sets of codes are those of the definitions, not of a caller
    return await asked(question, { ...context, ownSets: true });
  } catch (error) {
    if (!(error instanceof QuestionError)) throw error;
    return without(error.code === 'not-for-public' ? 'SUPPRESSED' : 'NOT_AVAILABLE', error.message);
  }
}

function asked(
  question: CountQuestion,
  context: AnswerContext,
): Promise<CountedNumber> | CountedNumber {
  switch (question.kind) {
    case 'total':
      return askTotal(question, context);
    case 'rows':
      return askRows(question, context);
    case 'lines':
      return askLines(question, context);
    case 'wards':
      return askWards(question.zone, context);
    case 'number':
      return exactly(question.value);
  }
}

async function askTotal(
  { cube, measure, where }: TotalQuestion,
  context: AnswerContext,
): Promise<CountedNumber> {
  // a row without dimensions is the cell of the totals: asked for as a row it is read once
  const { rows } = await answerCube(
    {
      cube,
      dimensions: [],
      measures: [measure],
      where,
      orderBy: [],
      totals: [],
    },
    context,
  );
  const figure = rows[0]?.measures[measure];
  if (!figure) return without('NOT_AVAILABLE', 'nothing is loaded for it');
  return countedOf(figure);
}

async function askRows(question: RowsQuestion, context: AnswerContext): Promise<CountedNumber> {
  const { dimension, measure } = question;
  const { rows } = await answerCube(
    {
      cube: question.cube,
      dimensions: [dimension],
      measures: [measure],
      where: question.where,
      orderBy: [],
      totals: [],
    },
    context,
  );
  const known = rows.filter(({ dimensions }) => dimensions[dimension] !== null);
  const figures = known.map(({ measures }) => measures[measure]!);
  if (figures.some(({ status }) => status === 'SUPPRESSED')) return suppressed();
  const values = figures.map(({ value }) => value ?? 0).filter((value) => value > 0);
  if (question.take === 'rows') return exactly(values.length);
  const highest = figures.find(({ value }) => value === Math.max(...values));
  return highest ? countedOf(highest) : without('NOT_AVAILABLE', 'nothing is loaded for it');
}

async function askLines(
  { list: id, where, take, field }: LinesQuestion,
  context: AnswerContext,
): Promise<CountedNumber> {
  const list = lists[id];
  checkListForPublic(list, { where }, context.policy);
  if (take === 'lines') return exactly(await listCount(list, where, context));
  const values: unknown[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listPage>> = await listPage(
      list,
      { where, first: pageSize.most, after, columns: [field], versioned: true },
      context,
    );
    values.push(...page.rows.map(({ row }) => (row as Record<string, unknown>)[field]));
    after = page.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  if (take === 'different') return exactly(new Set(values).size);
  return exactly(values.reduce<number>((all, value) => all + Number(value ?? 0), 0));
}

const reasonWords: Readonly<Record<FigureReason, string>> = {
  NOT_LOADED: 'nothing is loaded for it',
  UNSETTLED: 'later records may still change it: ask again when more of them are loaded',
  PARTIAL: 'only a part of its days is loaded',
  NO_VALUE: 'there is nothing that it could be worked out from',
};

const lists: Readonly<Record<LinesQuestion['list'], List<unknown>>> = {
  locations: locationList as unknown as List<unknown>,
  providers: providerList as unknown as List<unknown>,
  contracts: contractList as unknown as List<unknown>,
};

async function askWards(zone: string, context: AnswerContext): Promise<CountedNumber> {
  return exactly((await wardsOfZones([zone], context)).length);
}

function countedOf({ value, status, reason, least, most }: Figure): CountedNumber {
  if (status === 'SUPPRESSED') return suppressed();
  if (value === null || reason === 'PARTIAL')
    return without('NOT_AVAILABLE', reasonWords[reason ?? 'NO_VALUE']);
  return { value, status, lower: least ?? -Infinity, upper: most ?? Infinity, reason: null };
}

function suppressed(): CountedNumber {
  return without('SUPPRESSED', 'disclosure control withholds it from this caller');
}
