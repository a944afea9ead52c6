import type { Period } from '@careshape/domain';
import { addDays, bucketName, bucketStart } from '../question/buckets.js';
import { checkDates, periodOf } from '../question/period.js';
import { QuestionError } from '../question/question.js';
import type { EqualityMeasure } from './equalityMeasure.js';
import type { EqualityQuestion } from './equalityQuestion.js';

/** When people are counted. */
export interface EqualityMoment {
  readonly financialYear: string;
  readonly period: Period;
  /** `people` at any time in the period, or those in place on its last day. */
  readonly people: 'people' | 'peopleAtEnd';
}

/** More years than this are not looked back over. */
export const mostYears = 10;

/**
 * The moment a question asks about and, for the trend, the same moment of the years before as far as they are loaded;
 * the latest first.
 *
 * Placements are counted on a day (the last one loaded) unless a period is given. Hours and nights are of a period: the
 * last twelve months loaded unless another is given.
 *
 * @returns nothing where nothing is loaded
 * @throws QuestionError where the dates or the years cannot be asked for
 */
export function equalityMoments(
  { at, period, years = 1 }: EqualityQuestion,
  measure: EqualityMeasure,
  loaded: Period | null,
): readonly EqualityMoment[] {
  if (at !== undefined && period !== undefined)
    throw new QuestionError(
      'invalid-date',
      'equality is asked for a day (at) or for a period: give one',
    );
  if (at !== undefined && measure.amount)
    throw new QuestionError(
      'invalid-date',
      `${measure.code} is counted over a period, not on a day: give period instead of at`,
    );
  if (!Number.isInteger(years) || years < 1 || years > mostYears)
    throw new QuestionError(
      'invalid-date',
      `years is ${years}; it must be a whole number from 1 to ${mostYears}`,
    );
  const dates = checkDates(at === undefined ? period : { from: at, to: at });
  const latest = latestPeriod(dates, measure, loaded);
  if (!latest) return [];
  const people = measure.amount || period ? 'people' : 'peopleAtEnd';
  return Array.from({ length: years }, (_, back) => ({
    from: yearsBefore(latest.from, back),
    to: yearsBefore(latest.to, back),
  }))
    .filter(({ from }, back) => back === 0 || (loaded !== null && from >= loaded.from))
    .map((moment) => ({
      period: moment,
      financialYear: bucketName(bucketStart(moment.to, 'financialYear'), 'financialYear'),
      people,
    }));
}

function latestPeriod(
  dates: { from: string | null; to: string | null },
  { amount }: EqualityMeasure,
  loaded: Period | null,
): Period | null {
  if (dates.from !== null || dates.to !== null) return periodOf(dates, loaded);
  if (!loaded) return null;
  if (!amount) return { from: loaded.to, to: loaded.to };
  const from = addDays(yearsBefore(loaded.to, 1), 1);
  return { from: from > loaded.from ? from : loaded.from, to: loaded.to };
}

/** The same day some years before; of the last day of a month, the last day of that month. */
function yearsBefore(day: string, years: number): string {
  const [year, month] = [Number(day.slice(0, 4)) - years, Number(day.slice(5, 7))];
  if (bucketStart(addDays(day, 1), 'month') !== addDays(day, 1)) return `${year}${day.slice(4)}`;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
