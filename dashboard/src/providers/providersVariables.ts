import type { ProvidersQueryVariables } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';

/** The periods the page asks for: the year, both it and the one before, and up to three loaded years that end with it. */
export function providersVariables({ year, years, signedIn }: Chosen): ProvidersQueryVariables {
  const before = financialYear(year.startYear - 1);
  const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
  return {
    year: { from: year.from, to: year.to },
    twoYears: { from: before.from, to: year.to },
    history: { from: first.from, to: year.to },
    asOf: year.to,
    hasBefore: years.some(({ code }) => code === before.code),
    staff: signedIn,
  };
}
