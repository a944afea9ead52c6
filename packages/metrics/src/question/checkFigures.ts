import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import {
  type Calculation,
  type CalculationWish,
  type FigureWish,
  isChange,
} from './calculation.js';
import { addsOverTime, calculationsOf, isAmount, isOfLastDay } from './calculationsOf.js';
import { type Question, QuestionError } from './question.js';

/** What the figures wanted of rows are held against. */
interface Grouping {
  readonly cube: Cube;
  readonly by: readonly Dimension[];
  readonly measureOf: (id: string) => Measure;
}

/** Figures of the whole question are in no row: nothing to compare, rank or add them up with. */
const ofTotals: readonly Calculation[] = ['VALUE', 'PER_1000', 'MEDIAN', 'P90'];

/**
 * Checks the figures wanted beside the plain measures: that each can be worked out of its measure, and stands where what it
 * needs is in `by`.
 *
 * @throws QuestionError at the first that cannot, with the reason
 */
export function checkFigures(question: Question, grouping: Grouping): void {
  const named = (question.periods ?? []).map(({ name }) => name);
  for (const wish of question.figures ?? []) checkFigure(wish, named, grouping);
  for (const wish of question.totalFigures ?? []) {
    if (!isChange(wish) && !ofTotals.includes(wish.as))
      throw refusal(`${wish.as} of ${wish.of} is of a row: ask for it in rows, not in totals`);
    checkFigure(wish, named, { ...grouping, by: [] });
  }
}

function checkFigure(wish: FigureWish, named: readonly string[], grouping: Grouping): void {
  const measure = grouping.measureOf(wish.of);
  if (isChange(wish)) {
    for (const period of [wish.from, wish.to]) checkPeriod(period, wish, named);
    return;
  }
  if (wish.period !== undefined) checkPeriod(wish.period, wish, named);
  if (!calculationsOf(grouping.cube, measure).includes(wish.as))
    throw refusal(whyNot(wish, measure, grouping.cube));
  checkPlace(wish, measure, grouping);
}

function checkPeriod(period: string, { of }: FigureWish, named: readonly string[]): void {
  if (named.includes(period)) return;
  const known = named.length > 0 ? `The periods are ${named.join(', ')}` : 'There are no periods';
  throw new QuestionError(
    'invalid-period',
    `${of} is asked for in period "${period}", which is not one of the question. ${known}: name it in periods`,
  );
}

/** Why a calculation is none of a measure. */
function whyNot({ of, as }: CalculationWish, measure: Measure, cube: Cube): string {
  switch (as) {
    case 'CUMULATIVE':
    case 'ROLLING_3':
    case 'ROLLING_12':
      return `${as} of ${of} is not given, since ${notAdded(measure, cube)}`;
    case 'MEDIAN':
    case 'P90':
      return `${as} of ${of} is not given: it is of measures of days, such as length of stay`;
    case 'PER_1000':
      return isAmount(measure)
        ? `${as} of ${of} is not given, since ${cube.id} has no period whose population could be taken`
        : `${as} of ${of} is not given, since it is divided already: ask for what it is made of`;
    default:
      return `${as} of ${of} is not given, since it is divided already: ask for what it is made of`;
  }
}

function notAdded(measure: Measure, cube: Cube): string {
  const { formula } = measure;
  if (!isAmount(measure)) return 'it is divided already: ask for what it is made of';
  if (isOfLastDay(cube, measure))
    return 'it is of one day, and days do not add up: ask for it by month or quarter as it stands';
  if (formula.kind === 'people' || formula.kind === 'distinct')
    return 'someone counted in several months would count several times; and counted once, two windows that overlap would differ by the people of one month and show them: ask for one period, or by quarter or financialYear';
  return 'what lasts from one month into the next would count in both: ask for starts or ends, or by a coarser grain';
}

/** What a calculation needs in `by`. */
function checkPlace({ of, as }: CalculationWish, measure: Measure, { cube, by }: Grouping): void {
  const grains: readonly string[] = by.filter(({ kind }) => kind === 'time').map(({ id }) => id);
  const last = by.at(-1);
  const lastDay = isOfLastDay(cube, measure);
  if (as === 'SHARE_OF_PARENT' && !last)
    throw refusal(`${as} of ${of} needs a dimension in by: the parent is the row without the last`);
  if (as === 'SHARE_OF_PARENT' && last?.kind === 'time' && lastDay)
    throw refusal(
      `${as} of ${of} by ${last.id} is not given, since it is of one day and a longer period is not made of such days: put ${last.id} before another dimension in by`,
    );
  if (as === 'SHARE_OF_TOTAL' && grains.length > 0 && lastDay)
    throw refusal(
      `${as} of ${of} by ${grains.join(' and ')} is not given, since it is of one day and the period is not made of such days: ask for SHARE_OF_PARENT with time first in by`,
    );
  if (!addsOverTime(cube, measure)) return;
  if (as === 'CUMULATIVE' && grains.length === 0)
    throw refusal(`${as} of ${of} needs time in by: add month or quarter`);
  const needed = { ROLLING_3: ['month'], ROLLING_12: ['month', 'quarter'] }[as as string];
  if (needed && !(grains.some((grain) => needed.includes(grain)) && !isFiner(grains)))
    throw refusal(`${as} of ${of} needs ${needed.join(' or ')} in by, and no finer grain of time`);
}

function isFiner(grains: readonly string[]): boolean {
  return grains.includes('day') || grains.includes('week');
}

function refusal(message: string): QuestionError {
  return new QuestionError('not-calculated', message);
}
