import type { HomeSupportQueryVariables, HomeSupportWhere } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { chosenTerm } from './termChoice.js';
import { chosenZone } from './zones/zoneChoice.js';
import { zonesTerm } from './zones/zonesShown.js';

/**
 * What the page asks: the year, the year before, and up to three loaded years that end with the year.
 *
 * A question may use four dimensions. A zone is of one term, so with a zone the term is left out.
 */
export function homeSupportVariables(chosen: Chosen): HomeSupportQueryVariables {
  const { year, years, clientGroup, workingAge, signedIn } = chosen;
  const before = financialYear(year.startYear - 1);
  const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
  const zone = chosenZone(chosen);
  const term = chosenTerm(chosen);
  const people: HomeSupportWhere = {
    ...(clientGroup && { clientGroup: { in: [clientGroup] } }),
    ...(workingAge && { workingAge: { in: [workingAge] } }),
  };
  const support: HomeSupportWhere = {
    ...people,
    ...(zone ? { zone: { in: [zone.code] } } : term ? { term: { in: [term] } } : {}),
  };
  const inYear = { date: { from: year.from, to: year.to } };
  const inYearBefore = { date: { from: before.from, to: before.to } };
  return {
    chosen: { ...inYear, ...support },
    chosenBefore: { ...inYearBefore, ...support },
    twoYears: { date: { from: before.from, to: year.to }, ...support },
    everyZone: { ...inYear, ...people },
    everyZoneBefore: { ...inYearBefore, ...people },
    zonesTerm: zonesTerm(chosen),
    from: year.from,
    to: year.to,
    history: { date: { from: first.from, to: year.to }, ...people },
    timeBy: [signedIn ? 'WEEK' : 'MONTH'],
    byWeek: signedIn,
    hasBefore: years.some(({ code }) => code === before.code),
  };
}
