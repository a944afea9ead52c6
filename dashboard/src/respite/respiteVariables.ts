import type { RespiteQueryVariables, RespiteWhere } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';

/** What the page asks: the year and the year before, for the chosen people and for every client group. */
export function respiteVariables(chosen: Chosen): RespiteQueryVariables {
  const { year, years, clientGroup, workingAge } = chosen;
  const before = financialYear(year.startYear - 1);
  const age: RespiteWhere = workingAge ? { workingAge: { in: [workingAge] } } : {};
  const people: RespiteWhere = {
    ...age,
    ...(clientGroup && { clientGroup: { in: [clientGroup] } }),
  };
  const inYear = { date: { from: year.from, to: year.to } };
  const inYearBefore = { date: { from: before.from, to: before.to } };
  return {
    chosen: { ...inYear, ...people },
    chosenBefore: { ...inYearBefore, ...people },
    twoYears: { date: { from: before.from, to: year.to }, ...people },
    everyGroup: { ...inYear, ...age },
    everyGroupBefore: { ...inYearBefore, ...age },
    hasBefore: years.some(({ code }) => code === before.code),
  };
}
