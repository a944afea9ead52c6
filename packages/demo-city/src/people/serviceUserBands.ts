import { demoYears } from '../calendar.js';
import { serviceUserShares } from '../ledger/otherServices.js';
import { coversSome } from './inPlace.js';
import type { Person, ServiceCode } from './person.js';

/**
 * Chooses the age bands of the people who have only telecare or equipment, so that the printed age shares of all
 * people with any service in 2023/24 hold. The rest are young people under 18 with equipment.
 */
export function chooseServiceUserBands(all: readonly Person[], pool: readonly Person[]): void {
  const chosen = new Set(pool);
  const year = demoYears[2];
  const users = all.filter((person) =>
    person.episodes.some((episode) => coversSome(episode, year.from, year.to)),
  );
  const others = users.filter((person) => !chosen.has(person));
  const missing = (band: '18-64' | '65-plus'): number =>
    Math.round(serviceUserShares[band] * users.length) -
    others.filter((person) => person.band === band).length;
  const adults = missing('18-64');
  const older = missing('65-plus');
  const young = pool.length - adults - older;
  if (adults < 0 || older < 0 || young < 0)
    throw new Error(`no room for the age shares: ${adults} ${older} ${young}`);
  const equipment = pool.filter((person) => !hasService(person, 'telecare'));
  for (const person of equipment.slice(0, young)) person.band = 'under-18';
  const rest = pool.filter((person) => person.band !== 'under-18');
  // spread over the pool, so that both bands have both services
  for (const [index, person] of rest.entries())
    person.band =
      Math.floor(((index + 1) * adults) / rest.length) > Math.floor((index * adults) / rest.length)
        ? '18-64'
        : '65-plus';
}

function hasService(person: Person, service: ServiceCode): boolean {
  return person.episodes.some((episode) => episode.service === service);
}
