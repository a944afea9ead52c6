import type { Period, TimeGrain } from '@careshape/domain';
import { type Coverage, loadedPeriod } from '../../coverage/coverage.js';
import type { Policy } from '../../gate/policy.js';
import type { AskedQuestion, AskedTime } from '../askedQuestion.js';
import { askedTime } from '../askedTime.js';
import { addDays, bucketEnd, bucketStart, finestGrain } from '../buckets.js';
import { gateQuestion } from '../gateQuestion.js';
import { checkDates } from '../period.js';
import { type DateFilter, type Question, QuestionError } from '../question.js';
import type { LastBuckets, NamedPeriod, PeriodShift } from './namedPeriod.js';
import { shiftDay, shiftPeriod } from './shiftMonths.js';

/** One of the periods of a question. */
export interface AskedPeriod {
  /** Null where the question names none. */
  readonly name: string | null;
  readonly time: AskedTime;
  /** By how many months it is shifted from the period in whose rows its figures stand. */
  readonly months: number;
}

/** What periods are held against. */
interface PeriodsContext {
  readonly policy: Policy;
  readonly coverage: Coverage;
  readonly ownSets?: boolean | undefined;
}

/** More periods side by side than this are a series: that is what time in `by` is for. */
export const periodsMost = 8;

/**
 * The periods of a question in the order asked for, each held against the rules for periods on its own; one without a name
 * where it names none.
 *
 * @returns none where nothing is loaded
 * @throws QuestionError
 */
export function askedPeriods(
  question: Question,
  asked: AskedQuestion,
  { policy, coverage, ownSets = false }: PeriodsContext,
): readonly AskedPeriod[] {
  const { periods } = question;
  const timeOf = (date: DateFilter | undefined) => askedTime(asked, date, coverage);
  if (!periods || periods.length === 0) {
    const time = timeOf(question.where.date);
    return time ? [{ name: null, time, months: 0 }] : [];
  }
  checkPeriods(question, asked);
  const everything = loadedPeriod(coverage, asked.cube);
  const found = new Map<string, AskedPeriod>();
  for (const named of periods) {
    const days = daysOfPeriod(named, found, everything);
    if (days === null) return [];
    // an end that was left out is no choice of a day
    const date = named.last || named.shift ? days : { from: named.from, to: named.to };
    gateQuestion(asked, { date, ownSets }, policy);
    const time = timeOf(days)!;
    found.set(named.name, { name: named.name, time, months: monthsOf(named, found, asked) });
  }
  return [...found.values()];
}

/** What can be wrong with periods whatever is loaded. */
function checkPeriods({ cube, periods = [], where }: Question, asked: AskedQuestion): void {
  if (asked.cube.timeGrains.length === 0)
    throw invalid(`${cube} has no period: leave periods out and filter by year`);
  if (where.date) throw invalid(`${cube} is given a date and periods: leave one of them out`);
  if (periods.length > periodsMost)
    throw invalid(
      `${cube} is asked for ${periods.length} periods; the most is ${periodsMost}: group by time instead`,
    );
  periods.forEach((period, place) => {
    const { name, from, to, last, shift } = period;
    if (name === '') throw invalid('a period has no name: give each one');
    if (periods.findIndex((other) => other.name === name) !== place)
      throw invalid(`two periods are named "${name}": give each a name of its own`);
    const ways = [from !== undefined || to !== undefined, last, shift].filter(Boolean).length;
    if (ways !== 1)
      throw invalid(`period "${name}" must be given by its days, by last or by shift: one of them`);
  });
}

/** The first and last day of a period; null where it rests on what is loaded and nothing is. */
function daysOfPeriod(
  { name, from, to, last, shift }: NamedPeriod,
  found: ReadonlyMap<string, AskedPeriod>,
  everything: Period | null,
): Period | null {
  if (shift) return shiftPeriod(shiftedOf(name, shift, found).time.period, monthsIn(shift));
  if (last) return everything && lastOf(name, last, everything);
  const days = checkDates({ from, to });
  if (days.from !== null && days.to !== null) return { from: days.from, to: days.to };
  if (everything === null) return null;
  const whole = { from: days.from ?? everything.from, to: days.to ?? everything.to };
  if (whole.from <= whole.to) return whole;
  throw invalid(
    `period "${name}" lies outside what is loaded, ${everything.from} to ${everything.to}: give it both days`,
  );
}

function lastOf(name: string, { n, grain }: LastBuckets, everything: Period): Period {
  if (!Number.isInteger(n) || n < 1)
    throw invalid(`period "${name}" is the last ${n}: give a whole number from 1`);
  const whole = bucketEnd(everything.to, grain) === everything.to;
  const to = whole ? everything.to : addDays(bucketStart(everything.to, grain), -1);
  let from = bucketStart(to, grain);
  for (let more = n - 1; more > 0; more -= 1) from = bucketStart(addDays(from, -1), grain);
  if (from >= bucketStart(everything.from, grain)) return { from, to };
  throw invalid(
    `period "${name}" is the last ${n} of ${grain}, but only ${everything.from} to ${everything.to} is loaded: ask for fewer`,
  );
}

function shiftedOf(
  name: string,
  { of }: PeriodShift,
  found: ReadonlyMap<string, AskedPeriod>,
): AskedPeriod {
  const shifted = found.get(of);
  if (shifted) return shifted;
  throw invalid(
    `period "${name}" is "${of}" shifted, which is not named before it: name ${of} first`,
  );
}

function monthsIn({ years = 0, months = 0 }: PeriodShift): number {
  return 12 * years + months;
}

/** How far the buckets of a shifted period lie from those of the period it is a shift of; whole buckets, so that they meet. */
function monthsOf(
  { name, shift }: NamedPeriod,
  found: ReadonlyMap<string, AskedPeriod>,
  { grains }: AskedQuestion,
): number {
  if (!shift) return 0;
  const months = monthsIn(shift);
  const grain = finestGrain(grains);
  const size = grain === null ? 1 : (bucketMonths[grain] ?? Infinity);
  if (months % size !== 0)
    throw invalid(
      `period "${name}" is shifted by ${months} months, which are no whole number of ${grain}s, so that rows by ${grain} would not meet: shift by whole years, or group by a coarser grain`,
    );
  return months + found.get(shift.of)!.months;
}

const bucketMonths: Partial<Record<TimeGrain, number>> = {
  month: 1,
  quarter: 3,
  financialYear: 12,
};

/** The days of some periods. */
export function daysOf(periods: readonly AskedPeriod[]): readonly Period[] {
  return periods.map(({ time }) => time.period);
}

/** The first day of the bucket in which the figures of a bucket stand. */
export function alignedStart(starts: string, { months }: Pick<AskedPeriod, 'months'>): string {
  return shiftDay(starts, -months);
}

/** The first day of the bucket of a period whose figures stand in a bucket. */
export function ownStart(aligned: string, { months }: Pick<AskedPeriod, 'months'>): string {
  return shiftDay(aligned, months);
}

function invalid(message: string): QuestionError {
  return new QuestionError('invalid-period', message);
}
