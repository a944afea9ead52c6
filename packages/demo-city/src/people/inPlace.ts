import type { Day } from '../calendar.js';
import type { Episode, Person, ServiceCode } from './person.js';

/** The services of long-term support. */
export const longTermServices: ReadonlySet<ServiceCode> = new Set<ServiceCode>([
  'nursing-care',
  'residential-care',
  'home-support',
  'housing-with-care',
  'supported-living',
  'shared-lives',
  'direct-payment',
  'day-opportunities',
  'transport',
]);

/** Whether an episode is in place on a day. */
export function coversDay(episode: Episode, day: Day): boolean {
  return episode.start <= day && (episode.end === null || episode.end >= day);
}

/** Whether an episode shares a day with a period. */
export function coversSome(episode: Episode, from: Day, to: Day): boolean {
  return episode.start <= to && (episode.end === null || episode.end >= from);
}

/** Whether a person has long-term support on a day. */
export function inLongTermSupport(person: Person, day: Day): boolean {
  return person.episodes.some(
    (episode) => longTermServices.has(episode.service) && coversDay(episode, day),
  );
}
