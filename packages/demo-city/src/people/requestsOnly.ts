import { demoYears } from '../calendar.js';
import { requestTargets } from '../ledger/requests.js';
import type { Random } from '../random.js';
import type { People, Person } from './person.js';

const poolSizes = { '18-64': 2600, '65-plus': 5200 } as const;

/** Adds the requests that led to nothing further, so that the requests of each year and band come to the printed number. */
export function addOtherRequests(people: People, random: Random): void {
  for (const band of ['18-64', '65-plus'] as const) {
    const pool = Array.from({ length: poolSizes[band] }, () => people.add({ band }));
    for (const target of requestTargets.filter((row) => row.band === band)) {
      const year = demoYears[target.year];
      const count = target.all - target.toLongTerm - target.toShortTerm;
      for (let index = 0; index < count; index += 1) {
        const person = random.pick(pool);
        const start = freeDay(person, year.from, year.to - 10, random);
        person.requests.push({ start, end: start + random.int(0, 9), outcome: 'nothing-further' });
      }
    }
  }
}

// two requests of one person on one day would be one event
function freeDay(person: Person, from: number, to: number, random: Random): number {
  const day = random.int(from, to);
  return person.requests.some((request) => request.start === day)
    ? freeDay(person, from, to, random)
    : day;
}
