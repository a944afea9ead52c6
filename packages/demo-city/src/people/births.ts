import type { AgeBand } from '@careshape/domain';

import { demoYears, lastDay } from '../calendar.js';
import type { Random } from '../random.js';
import { coversSome } from './inPlace.js';
import type { Band, Person } from './person.js';

/** Ages of a band with the weight of each span, as whole years at the end of a person's first year. */
const spans: Readonly<
  Record<Band, readonly (Pick<AgeBand, 'from'> & { to: number; weight: number })[]>
> = {
  'under-18': [{ from: 15, to: 17, weight: 1 }],
  '18-64': [
    { from: 18, to: 24, weight: 10 },
    { from: 25, to: 44, weight: 33 },
    { from: 45, to: 64, weight: 57 },
  ],
  '65-plus': [
    { from: 65, to: 74, weight: 24 },
    { from: 75, to: 84, weight: 38 },
    { from: 85, to: 94, weight: 33 },
    { from: 95, to: 101, weight: 5 },
  ],
};

/**
 * Gives everybody a year and month of birth in their band.
 *
 * A person stays in one band for all the years they are counted in: nobody turns 65 (or 18) between the end of their first year and of their last.
 */
export function addBirths(all: readonly Person[], random: Random): void {
  for (const person of all) {
    const [first, last] = yearsOf(person);
    const years = last - first;
    const span =
      spans[person.band][random.weighted(spans[person.band].map(({ weight }) => weight))];
    if (!span) throw new Error(`no ages for: ${person.band}`);
    const latest =
      person.band === '65-plus'
        ? span.to
        : Math.min(span.to, (person.band === '18-64' ? 64 : 17) - years);
    const age = random.int(Math.min(span.from, latest), latest);
    person.birthMonth = random.int(1, 12);
    // born by the end of March: the birthday of that year has passed
    person.birthYear = 2022 + first - age - (person.birthMonth <= 3 ? 0 : 1);
  }
}

/** The first and last of the three years in which a person has any service or request. */
function yearsOf(person: Person): [number, number] {
  const counted = demoYears.filter(
    ({ from, to }) =>
      person.episodes.some((episode) => coversSome(episode, from, to)) ||
      person.requests.some((request) => request.end >= from && request.start <= to),
  );
  if (person.episodes.some(({ end, start }) => start <= lastDay && end === null))
    counted.push(demoYears[2]);
  return [counted[0]?.index ?? 0, counted.at(-1)?.index ?? 2];
}
