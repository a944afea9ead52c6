import { apportion } from '../apportion.js';
import { homeSupportWeekHours } from '../ledger/otherServices.js';
import type { Episode, Person } from '../people/person.js';
import type { Random } from '../random.js';

/** Planned time comes in quarters of an hour. */
export const quarter = 15;
const smallest = 2 * 4;

/**
 * Gives every long-term home support a weekly package. The packages of people in place on the last day add up to the printed hours
 * of the last week; the others are drawn from the same spread (mean 12.7 hours, a few above 40).
 */
export function addPackages(all: readonly Person[], random: Random): void {
  const episodes = all.flatMap((person) =>
    person.episodes
      .filter(({ service }) => service === 'home-support')
      .map((episode) => ({ episode, outside: person.outOfCity })),
  );
  const weightOf = (): number =>
    Math.exp((random.fraction() + random.fraction() + random.fraction() - 1.5) * 1.1);
  const inPlace: Episode[] = [];
  for (const { episode, outside } of episodes) {
    if (!outside && episode.end === null) inPlace.push(episode);
    else episode.weeklyMinutes = Math.max(smallest, Math.round(43 * weightOf())) * quarter;
  }
  const quarters = apportion(
    homeSupportWeekHours * 4 - inPlace.length * smallest,
    inPlace.map(() => weightOf() - 0.25),
  );
  for (const [index, episode] of inPlace.entries())
    episode.weeklyMinutes = (smallest + (quarters[index] ?? 0)) * quarter;
}
