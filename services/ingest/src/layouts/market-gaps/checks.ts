import type { Check } from '../../layout.js';
import type { MarketGap } from './parse.js';

/** A period does not end before it starts. */
const endsBeforeStart: Check<MarketGap> = ({ period_start, period_end }) =>
  period_start !== null && period_end !== null && period_end < period_start
    ? { code: 'ends-before-start', column: 'period_end', value: period_end }
    : null;

/** The highest value is not below the lowest. */
const rangeTurnedRound: Check<MarketGap> = ({ value_low, value_high }) =>
  value_low !== null && value_high !== null && value_high < value_low
    ? {
        code: 'conflicts-with-row',
        column: 'value_high',
        value: String(value_high),
        hint: `It is below value_low, ${value_low}.`,
      }
    : null;

/** The rule book of market gaps. */
export const marketGapChecks: readonly Check<MarketGap>[] = [endsBeforeStart, rangeTurnedRound];
