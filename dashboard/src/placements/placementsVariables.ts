import type { PlacementsQueryVariables, PlacementsWhere } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import { financialYear, type FinancialYear } from '../periods/financialYear.js';
import { chosenCity } from './cityChoice.js';
import { placementsRoom } from './placementsRoom.js';
import type { SelectionPart } from './selectionWords.js';
import { chosenService } from './serviceChoice.js';

/** What the page asks: the year, the year before, and up to three loaded years that end with the year. */
export function placementsVariables(chosen: Chosen): PlacementsQueryVariables {
  const { year, years, clientGroup, workingAge } = chosen;
  const before = financialYear(year.startYear - 1);
  const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
  const room = placementsRoom(chosen);
  const people = {
    ...(clientGroup && { clientGroup: { in: [clientGroup] } }),
    ...(workingAge && { workingAge: { in: [workingAge] } }),
  };
  const inYear = (without: readonly SelectionPart[]) => whereOf(chosen, year, without);
  const inYearBefore = (without: readonly SelectionPart[]) => whereOf(chosen, before, without);
  return {
    chosen: inYear([]),
    twoYears: { ...inYear([]), date: { from: before.from, to: year.to } },
    history: { ...inYear([]), date: { from: first.from, to: year.to } },
    byClient: inYear(['client']),
    byClientBefore: inYearBefore(['client']),
    byAge: inYear(['age']),
    byAgeBefore: inYearBefore(['age']),
    byCity: inYear(['city']),
    byService: serviceSplit(inYear([])),
    byServiceBefore: serviceSplit(inYearBefore([])),
    moves: { date: dateOf(year), ...people },
    movesBefore: { date: dateOf(before), ...people },
    hasBefore: years.some(({ code }) => code === before.code),
    hasChange: room.overTime && years.some(({ code }) => code === before.code),
    roomOverTime: room.overTime,
    roomByService: room.byService,
    roomByServiceBefore: room.byService && years.some(({ code }) => code === before.code),
    roomByCity: room.byCity,
  };
}

function dateOf({ from, to }: FinancialYear) {
  return { from, to };
}

function whereOf(
  chosen: Chosen,
  year: FinancialYear,
  without: readonly SelectionPart[],
): PlacementsWhere {
  const { clientGroup, workingAge } = chosen;
  const { term, serviceType } = chosenService(chosen);
  const city = chosenCity(chosen);
  const has = (part: SelectionPart) => !without.includes(part);
  return {
    date: dateOf(year),
    ...(term && { term: { in: [term] } }),
    ...(serviceType && { serviceType: { in: [serviceType] } }),
    ...(city && has('city') && { city: { in: [city] } }),
    ...(clientGroup && has('client') && { clientGroup: { in: [clientGroup] } }),
    ...(workingAge && has('age') && { workingAge: { in: [workingAge] } }),
  };
}

/** Split by service, one chosen service stands beside the others. */
function serviceSplit(where: PlacementsWhere): PlacementsWhere {
  const { serviceType: _, ...others } = where;
  return others;
}
