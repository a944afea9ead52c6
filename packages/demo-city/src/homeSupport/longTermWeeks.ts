import { type Day, lastDay, mondays } from '../calendar.js';
import type { Episode, Person } from '../people/person.js';
import type { WardZones } from '../people/places.js';
import type { Random } from '../random.js';
import { quarter } from './packages.js';
import { deliveredShare, plannedFactor } from './season.js';

/** One line of the home-support file. */
export interface HomeSupportWeek {
  readonly week: Day;
  readonly person: Person;
  readonly locationId: string;
  readonly zone: string;
  readonly term: 'long' | 'short' | 'night';
  readonly plannedMinutes: number;
  readonly deliveredMinutes: number;
  readonly visitsPlanned: number;
  readonly visitsDelivered: number;
  readonly visitsMissed: number;
  readonly visitsLate: number;
}

const weeks = mondays().map((week) => ({
  week,
  factor: plannedFactor(week),
  delivered: deliveredShare(week),
}));
const lastWeek = weeks.at(-1)?.week ?? lastDay;
const minutesOfVisit = 40;

/** The weeks of a person's long-term home support in the city. */
export function longTermWeeks(person: Person, zones: WardZones, random: Random): HomeSupportWeek[] {
  return person.episodes
    .filter(({ service }) => service === 'home-support')
    .flatMap((episode) => episodeWeeks(person, episode, zones, random));
}

function episodeWeeks(
  person: Person,
  episode: Episode,
  zones: WardZones,
  random: Random,
): HomeSupportWeek[] {
  const rows: HomeSupportWeek[] = [];
  const end = episode.end ?? lastDay;
  const first = Math.max(0, Math.floor((episode.start - (weeks[0]?.week ?? 0)) / 7));
  for (const { week, factor, delivered } of weeks.slice(first)) {
    if (week > end) break;
    // the printed last week holds the people in place at its end
    if (week === lastWeek && episode.end !== null) break;
    if (week + 6 < episode.start) continue;
    const days =
      week === lastWeek ? 7 : Math.min(end, week + 6) - Math.max(episode.start, week) + 1;
    const planned = Math.max(
      quarter,
      Math.round(((episode.weeklyMinutes ?? 0) * factor * days) / 7 / quarter) * quarter,
    );
    const before = episode.before && week <= episode.before.until;
    rows.push({
      week,
      person,
      locationId: (before ? episode.before?.locationId : episode.locationId) ?? '',
      zone: `L${zones.long}`,
      term: 'long',
      plannedMinutes: planned,
      ...visits(planned, delivered, minutesOfVisit, random),
    });
  }
  return rows;
}

/** What was given of a planned time: visits missed and late, and minutes that follow from the visits made. */
export function visits(
  plannedMinutes: number,
  share: number,
  visitMinutes: number,
  random: Random,
): Pick<
  HomeSupportWeek,
  'deliveredMinutes' | 'visitsPlanned' | 'visitsDelivered' | 'visitsMissed' | 'visitsLate'
> {
  const visitsPlanned = Math.max(1, Math.round(plannedMinutes / visitMinutes));
  let visitsMissed = 0;
  if (random.chance(0.12)) visitsMissed = Math.min(visitsPlanned, random.int(1, 2));
  // in hospital or away for part of the week
  const away = random.chance(0.02) ? random.int(1, visitsPlanned) : 0;
  const visitsDelivered = Math.max(0, visitsPlanned - visitsMissed - away);
  const visitsLate = random.chance(0.35) ? Math.min(visitsDelivered, random.int(1, 3)) : 0;
  const kept = visitsDelivered / visitsPlanned;
  const deliveredMinutes = Math.round(
    plannedMinutes * kept * (share + 0.015 + (random.fraction() - 0.5) * 0.06),
  );
  return { deliveredMinutes, visitsPlanned, visitsDelivered, visitsMissed, visitsLate };
}
