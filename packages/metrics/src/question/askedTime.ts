import { type Coverage, loadedPeriod } from '../coverage/coverage.js';
import type { AskedQuestion, AskedTime } from './askedQuestion.js';
import { bucketsOf, finestGrain } from './buckets.js';
import { checkDates, periodOf } from './period.js';
import type { DateFilter } from './question.js';

/**
 * The period and the buckets of a question; where it names no period, everything loaded.
 *
 * @returns null where nothing is loaded
 */
export function askedTime(
  { cube, grains }: Pick<AskedQuestion, 'cube' | 'grains'>,
  date: DateFilter | undefined,
  coverage: Coverage,
): AskedTime | null {
  // a cube without time counts in any period
  const everything = cube.needs ? loadedPeriod(coverage, cube) : always;
  const period = periodOf(checkDates(date), everything);
  if (period === null) return null;
  const grain = finestGrain(grains);
  return {
    period,
    buckets: grain === null ? null : bucketsOf(period, grain),
    loaded: everything ?? undefined,
  };
}

const always = { from: '1900-01-01', to: '2199-12-31' };
