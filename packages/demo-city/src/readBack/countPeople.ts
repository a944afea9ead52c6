import {
  ageOn,
  type ClientsQuantity,
  coventryWards,
  type PeopleQuantity,
  type RequestsQuantity,
} from '@careshape/domain';

import type { ReadCity, ReadPlacement } from './readCity.js';

const cityWards = new Set<string>(coventryWards.map(({ code }) => code));

/** Distinct people with a placement, by the counting rule of the platform. */
export function countPeople(city: ReadCity, quantity: PeopleQuantity): number {
  const { period, at } = quantity;
  const from = at === 'end' ? period.to : period.from;
  const inCity = registerOf(city);
  const counted = new Set<string>();
  for (const placement of city.placements) {
    if (placement.start > period.to || (placement.end !== null && placement.end < from)) continue;
    if (quantity.term && placement.term !== quantity.term) continue;
    if (
      quantity.serviceTypes &&
      !(quantity.serviceTypes as readonly string[]).includes(placement.serviceType)
    )
      continue;
    if (quantity.city && cityOf(city, placement, inCity) !== quantity.city) continue;
    if (isCounted(city, placement.person, quantity)) counted.add(placement.person);
  }
  return counted.size;
}

function isCounted(
  city: ReadCity,
  pseudonym: string,
  { period, ageBand, sex, ethnicGroups, notEthnicGroups }: PeopleQuantity,
): boolean {
  const person = city.people.get(pseudonym);
  if (!person) return false;
  const age = ageOn(person, period.to);
  if (ageBand && (ageBand === '65-plus' ? age < 65 : age < 18 || age > 64)) return false;
  if (sex && person.sex !== sex) return false;
  const group = person.ethnicGroup;
  if (ethnicGroups && !(ethnicGroups as readonly string[]).includes(group)) return false;
  return !(notEthnicGroups as readonly string[] | undefined)?.includes(group);
}

const registers = new WeakMap<ReadCity, Set<string>>();

function registerOf(city: ReadCity): Set<string> {
  const known =
    registers.get(city) ?? new Set(city.locations.map((row) => row['Location ID'] ?? ''));
  registers.set(city, known);
  return known;
}

// a place in the register is in the city, another is not; without a place the ward decides
function cityOf(
  city: ReadCity,
  { locationId, person }: ReadPlacement,
  inCity: ReadonlySet<string>,
): 'in' | 'out' {
  const inside =
    locationId === '' ? cityWards.has(city.people.get(person)?.ward ?? '') : inCity.has(locationId);
  return inside ? 'in' : 'out';
}

/** New requests that start in a period; age is age on its last day. */
export function countRequests(
  city: ReadCity,
  { period, ageBand, outcome }: RequestsQuantity,
): number {
  return city.requests.filter((request) => {
    if (request.start < period.from || request.start > period.to) return false;
    if (outcome && request.outcome !== outcome) return false;
    const person = city.people.get(request.person);
    const isOlder = person !== undefined && ageOn(person, period.to) >= 65;
    return !ageBand || isOlder === (ageBand === '65-plus');
  }).length;
}

/** People in long-term support on the day before a period and on its last day; those reviewed in it if asked for. */
export function countClients(city: ReadCity, { of, period }: ClientsQuantity): number {
  const dayBefore = new Date(Date.parse(period.from) - 86_400_000).toISOString().slice(0, 10);
  const on = (day: string): Set<string> =>
    new Set(
      city.placements
        .filter(
          ({ term, start, end }) => term === 'long' && start <= day && (end === null || end >= day),
        )
        .map(({ person }) => person),
    );
  const after = on(period.to);
  const clients = [...on(dayBefore)].filter((person) => after.has(person));
  if (of === 'long-term-clients') return clients.length;
  const reviewed = new Set(
    city.reviews
      .filter(({ end }) => end >= period.from && end <= period.to)
      .map(({ person }) => person),
  );
  return clients.filter((person) => reviewed.has(person)).length;
}
