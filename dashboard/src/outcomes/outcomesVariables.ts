import type { DemandWhere, OutcomesQueryVariables } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { chosenMeasure } from './measureChoice.js';

/** What the page asks: the measure, the year, the year before, and up to three loaded years that end with the year. */
export function outcomesVariables(chosen: Chosen): OutcomesQueryVariables {
  const { year, years, clientGroup, workingAge } = chosen;
  const before = financialYear(year.startYear - 1);
  const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
  const people: DemandWhere = {
    ...(clientGroup && { clientGroup: { in: [clientGroup] } }),
    ...(workingAge && { workingAge: { in: [workingAge] } }),
  };
  return {
    measures: [chosenMeasure(chosen)],
    chosen: { date: { from: year.from, to: year.to }, ...people },
    chosenBefore: { date: { from: before.from, to: before.to }, ...people },
    twoYears: { date: { from: before.from, to: year.to }, ...people },
    history: { date: { from: first.from, to: year.to }, ...people },
    hasBefore: years.some(({ code }) => code === before.code),
  };
}
