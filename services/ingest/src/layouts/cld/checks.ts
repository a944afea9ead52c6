import { isCqcId } from '../../cqc/cqcId.js';
import type { Check } from '../../layout.js';
import type { CldKnown } from './know.js';
import type { CldEvent } from './parse.js';

type CldCheck = Check<CldEvent, CldKnown>;

/** The reporting period ends after it starts. */
const periodEndsBeforeStart: CldCheck = ({ period_from, period_to }) =>
  period_to < period_from
    ? { code: 'ends-before-start', column: 'Reporting Period End Date', value: period_to }
    : null;

/** All rows of a file are of one period. */
const periodDiffers: CldCheck = ({ period_from, period_to }, { period }) =>
  period !== null && (period_from !== period.from || period_to !== period.to)
    ? { code: 'period-differs', column: 'Reporting Period End Date', value: period_to }
    : null;

/** An event ends on or after the day it starts. */
const endsBeforeStart: CldCheck = ({ start_on, end_on }) =>
  end_on !== null && end_on < start_on
    ? { code: 'ends-before-start', column: 'Event End Date', value: end_on }
    : null;

/** An event has started by the end of the period. */
const startsAfterPeriod: CldCheck = ({ start_on, period_to }) =>
  start_on > period_to
    ? { code: 'starts-after-period', column: 'Event Start Date', value: start_on }
    : null;

/** An event that ended did so in the period or, a service, after it. */
const endsBeforePeriod: CldCheck = ({ end_on, period_from }) =>
  end_on !== null && end_on < period_from
    ? { code: 'ends-before-period', column: 'Event End Date', value: end_on }
    : null;

/** A request, assessment or review that ended did so by the end of the period. */
const endsAfterPeriod: CldCheck = ({ kind, end_on, period_to }) =>
  kind !== 'Service' && end_on !== null && end_on > period_to
    ? { code: 'ends-after-period', column: 'Event End Date', value: end_on }
    : null;

/** Nobody's event starts after their death. */
const diedBeforeStart: CldCheck = ({ start_on, details: { died_on } }) =>
  died_on !== null && died_on < start_on
    ? { code: 'died-before-start', column: 'Date of Death', value: died_on }
    : null;

/** A year of birth is one that somebody alive in the period can have. */
const birthYearOutOfRange: CldCheck = ({ period_to, details: { birth_year } }) =>
  birth_year !== null && (birth_year < 1890 || birth_year > Number(period_to.slice(0, 4)))
    ? { code: 'out-of-range', column: 'Birth Year', value: String(birth_year) }
    : null;

/** A month of birth is 1 to 12. */
const birthMonthOutOfRange: CldCheck = ({ details: { birth_month } }) =>
  birth_month !== null && (birth_month < 1 || birth_month > 12)
    ? { code: 'out-of-range', column: 'Birth Month', value: String(birth_month) }
    : null;

/** A ward has an ONS code. */
const wardNotAnIdentifier: CldCheck = ({ details: { ward } }) =>
  ward !== null && !/^[EWSN]05\d{6}$/.test(ward)
    ? { code: 'not-an-identifier', column: 'Ward', value: ward }
    : null;

/** A location has the form of a CQC identifier. */
const locationNotAnIdentifier: CldCheck = ({ location_id = null }) =>
  location_id !== null && !isCqcId(location_id)
    ? { code: 'not-an-identifier', column: 'Provider CQC Location ID', value: location_id }
    : null;

const mostAWeek = 100_000;

/** A cost of more than £100,000 a week is a slip of the decimal point. */
const costOutOfRange: CldCheck = ({ weekly_pence = null, unit_cost = null }) =>
  weekly_pence !== null && weekly_pence > mostAWeek * 100
    ? {
        code: 'out-of-range',
        column: 'Unit Cost',
        value: String(unit_cost),
        hint: `It makes more than £${mostAWeek.toLocaleString('en-GB')} a week.`,
      }
    : null;

/** The rule book of Client Level Data, in reading order. */
export const cldChecks: readonly CldCheck[] = [
  periodEndsBeforeStart,
  periodDiffers,
  endsBeforeStart,
  startsAfterPeriod,
  endsBeforePeriod,
  endsAfterPeriod,
  diedBeforeStart,
  birthYearOutOfRange,
  birthMonthOutOfRange,
  wardNotAnIdentifier,
  locationNotAnIdentifier,
  costOutOfRange,
];
