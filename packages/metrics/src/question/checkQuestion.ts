import type { TimeGrain } from '@careshape/domain';
import type { AskedFilter, AskedQuestion } from './askedQuestion.js';
import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import { cubes } from '../cubes/cubes.js';
import { checkFigures } from './checkFigures.js';
import { checkForPublic } from './checkForPublic.js';
import { checkSplits } from './checkSplits.js';
import { gateQuestion } from './gateQuestion.js';
import { checkDates } from './period.js';
import type { Policy } from '../gate/policy.js';
import { type CodeFilter, type Question, QuestionError } from './question.js';
import { suggest } from './suggest.js';
import { topOf } from './topOf.js';

/**
 * Looks every word of a question up in its cube.
 *
 * @param options.ownSets whether its sets of codes are the platform's own
 * @throws QuestionError at the first word that cannot be asked
 */
export function checkQuestion(
  question: Question,
  policy: Policy,
  { ownSets = false }: { ownSets?: boolean } = {},
): AskedQuestion {
  const cube = cubeOf(question.cube);
  const by = question.dimensions.map((id) => dimensionOf(cube, id));
  checkRepeats(question);
  const shown = unique(question.measures).map((id) => measureOf(cube, id));
  const ofTotals = (question.totalFigures ?? []).map(({ of }) => of);
  const totals = unique([...question.totals, ...ofTotals]).map((id) => measureOf(cube, id));
  const others = [
    ...orderMeasures(question, cube),
    ...havingMeasures(question, cube),
    ...(question.figures ?? []).map(({ of }) => measureOf(cube, of)),
    ...(question.top ? [measureOf(cube, question.top.of)] : []),
  ];
  const asked: AskedQuestion = {
    cube,
    by,
    dimensions: by.filter(({ kind }) => kind !== 'time'),
    grains: by.filter(({ kind }) => kind === 'time').map(({ id }) => id as TimeGrain),
    shown,
    // dimensions alone: their cells still have people behind them, whom the gate must know of
    measures:
      shown.length + others.length > 0 ? unique([...shown, ...others]) : [cube.measures[0]!],
    totals,
    filters: filtersOf(question, cube),
    orderBy: question.orderBy,
  };
  if (question.where.date && cube.timeGrains.length === 0)
    throw new QuestionError(
      'invalid-date',
      `${cube.id} has no period: leave date out and filter by year`,
    );
  checkForPublic(asked, policy);
  checkDates(question.where.date);
  gateQuestion(asked, { date: question.where.date, ownSets }, policy);
  checkSplits(asked);
  checkFigures(question, { cube, by, measureOf: (id) => measureOf(cube, id) });
  topOf(question, asked, policy);
  checkLimits(asked, question, policy);
  return asked;
}

/** The cube with this id. */
export function cubeOf(id: string): Cube {
  const cube = cubes.find((other) => other.id === id);
  if (cube) return cube;
  const known = cubes.map((other) => other.id);
  throw new QuestionError(
    'unknown-cube',
    `there is no cube "${id}".${suggest(id, known)} The cubes are ${known.join(', ')}`,
    { field: id, allowed: known },
  );
}

function dimensionOf(cube: Cube, id: string): Dimension {
  const dimension = cube.dimensions.find((other) => other.id === id);
  if (dimension) return dimension;
  const known = cube.dimensions.map((other) => other.id);
  throw new QuestionError(
    'unknown-dimension',
    `${cube.id} has no dimension "${id}".${suggest(id, known)} Its dimensions are ${known.join(', ')}`,
    { field: id, allowed: known },
  );
}

function checkRepeats({ cube, dimensions }: Question): void {
  const repeated = dimensions.find((id, place) => dimensions.indexOf(id) !== place);
  if (repeated === undefined) return;
  throw new QuestionError(
    'repeated-dimension',
    `${cube} is grouped by ${repeated} twice: name each dimension in by once`,
    { field: repeated },
  );
}

function measureOf(cube: Cube, id: string): Measure {
  const measure = cube.measures.find((other) => other.id === id);
  if (measure) return measure;
  const known = cube.measures.map((other) => other.id);
  throw new QuestionError(
    'unknown-measure',
    `${cube.id} has no measure "${id}".${suggest(id, known)} Its measures are ${known.join(', ')}`,
    { field: id, allowed: known },
  );
}

function orderMeasures(question: Question, cube: Cube): readonly Measure[] {
  return question.orderBy.flatMap(({ field }) => {
    if (question.dimensions.includes(field)) return [];
    if (!cube.dimensions.some(({ id }) => id === field)) return [measureOf(cube, field)];
    throw new QuestionError(
      'invalid-order',
      `${cube.id} cannot be ordered by ${field}, which rows are not grouped by: add it to by, or order by another field`,
      { field, allowed: question.dimensions },
    );
  });
}

function havingMeasures(question: Question, cube: Cube): readonly Measure[] {
  return Object.entries(question.having ?? {}).flatMap(([id, bounds]) =>
    bounds ? [measureOf(cube, id)] : [],
  );
}

function filtersOf(question: Question, cube: Cube): readonly AskedFilter[] {
  return Object.entries(question.where).flatMap(([id, value]) => {
    if (id === 'date' || !value) return [];
    const dimension = dimensionOf(cube, id);
    if (dimension.kind === 'time')
      throw new QuestionError(
        'unknown-dimension',
        `${cube.id} is not filtered by ${id}: give a period in date instead`,
        { field: id, allowed: ['date'] },
      );
    const filter = value as CodeFilter;
    const wanted = filter.in ?? null;
    const unwanted = filter.notIn ?? null;
    if (!wanted && !unwanted) return [];
    for (const code of [...(wanted ?? []), ...(unwanted ?? [])]) checkCode(dimension, code);
    return [{ dimension, in: wanted, notIn: unwanted }];
  });
}

function checkCode(dimension: Dimension, code: string): void {
  if (!dimension.values) return;
  const known = dimension.values.map((value) => value.code);
  if (known.includes(code)) return;
  throw unknownCode(dimension, code, known);
}

/** The error for a code that a dimension does not have, with the nearest that it has. */
export function unknownCode(
  dimension: Dimension,
  code: string,
  known: readonly string[],
): QuestionError {
  const some = known.length > 30 ? '' : ` The codes are ${known.join(', ')}`;
  return new QuestionError(
    'unknown-code',
    `${dimension.id} has no code "${code}".${suggest(code, known)}${some}`,
    { field: dimension.id, ...(some && { allowed: known }) },
  );
}

function checkLimits(asked: AskedQuestion, question: Question, policy: Policy): void {
  const used = new Set([...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)]);
  const periods = (question.periods?.length ?? 0) > 1 ? 1 : 0;
  const count = used.size + (asked.grains.length > 0 ? 1 : 0) + periods;
  if (count > policy.dimensionLimit)
    throw new QuestionError(
      'too-many-dimensions',
      `the question uses ${count} dimensions, filters and time counted${periods > 0 ? ', and several periods as one' : ''}; the limit is ${policy.dimensionLimit}: leave ${count - policy.dimensionLimit} out`,
      { limit: policy.dimensionLimit },
    );
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
