import type { CityAtAGlanceQueryVariables } from '../gql/graphql.js';
import { type FinancialYear, financialYear } from '../periods/financialYear.js';

/** The periods and days the page asks for: the year, the one before, and up to three loaded years that end with it. */
export function glanceVariables(
  year: FinancialYear,
  years: readonly FinancialYear[],
): CityAtAGlanceQueryVariables {
  const before = financialYear(year.startYear - 1);
  const earlier = financialYear(year.startYear - 2);
  const first = years.findLast(({ startYear }) => startYear >= earlier.startYear) ?? year;
  const hasBefore = years.some(({ code }) => code === before.code);
  return {
    year: { from: year.from, to: year.to },
    twoYears: { from: hasBefore ? before.from : year.from, to: year.to },
    history: { from: first.from, to: year.to },
    lastDay: year.to,
    lastDayBefore: before.to,
    lastDayEarlier: earlier.to,
    hasBefore,
    hasEarlier: years.some(({ code }) => code === earlier.code),
  };
}
