import { apportion } from '../apportion.js';
import { type Day, dayOf, demoYears, lastDay, mondays } from '../calendar.js';
import { shortTermWeek } from '../ledger/otherServices.js';
import type { Episode, Person } from '../people/person.js';
import type { WardZones } from '../people/places.js';
import type { Random } from '../random.js';
import type { HomeSupportWeek } from './longTermWeeks.js';
import { winter } from './season.js';

interface Present {
  readonly person: Person;
  readonly episode: Episode;
  readonly days: number;
}

const visitMinutes = 35;
const share = 0.97;
const nightWeek = dayOf('2023-03-13');
const nightShare = 0.16;

/** The weeks of short-term home support and of night rounds: delivered hours follow a curve with the printed mean and peak, shared out over the people present. */
export function shortTermWeeks(
  all: readonly Person[],
  zonesOf: ReadonlyMap<string, WardZones>,
  random: Random,
): HomeSupportWeek[] {
  const hours = weeklyHours();
  const episodes = all.flatMap((person) =>
    person.episodes
      .filter(({ service }) => service === 'pathway-1')
      .map((episode) => ({ person, episode })),
  );
  const onRounds = new Set(
    episodes.filter(() => random.chance(nightShare)).map(({ episode }) => episode),
  );
  fixNightWeek(
    episodes.map(({ episode }) => episode),
    onRounds,
  );
  return mondays().flatMap((week) => {
    const present = episodes.flatMap(({ person, episode }) => presence(person, episode, week));
    if (present.length === 0) return [];
    const day = dayRows(week, present, hours.get(week) ?? 0, zonesOf, random);
    const night = present
      .filter(({ episode }) => onRounds.has(episode))
      .map(({ person, episode, days }) => nightRow(week, person, episode, days, zonesOf));
    return [...day, ...night];
  });
}

function presence(person: Person, episode: Episode, week: Day): Present[] {
  const days = Math.min(episode.end ?? lastDay, week + 6) - Math.max(episode.start, week) + 1;
  return days > 0 ? [{ person, episode, days }] : [];
}

function dayRows(
  week: Day,
  present: readonly Present[],
  hours: number,
  zonesOf: ReadonlyMap<string, WardZones>,
  random: Random,
): HomeSupportWeek[] {
  const minutes = apportion(
    hours * 60,
    present.map(({ days }) => days * (0.6 + random.fraction() * 0.8)),
  );
  return present.map(({ person, episode }, index) => {
    const deliveredMinutes = minutes[index] ?? 0;
    const plannedMinutes = Math.ceil(deliveredMinutes / share / 5) * 5;
    const visitsPlanned = Math.max(1, Math.round(plannedMinutes / visitMinutes));
    const visitsMissed = random.chance(0.08) && visitsPlanned > 2 ? 1 : 0;
    const visitsDelivered = visitsPlanned - visitsMissed;
    return {
      week,
      person,
      locationId: episode.locationId ?? '',
      zone: String(zonesOf.get(person.ward)?.short ?? 1),
      term: 'short' as const,
      plannedMinutes,
      deliveredMinutes,
      visitsPlanned,
      visitsDelivered,
      visitsMissed,
      visitsLate: random.chance(0.3) ? Math.min(visitsDelivered, random.int(1, 2)) : 0,
    };
  });
}

function nightRow(
  week: Day,
  person: Person,
  episode: Episode,
  days: number,
  zonesOf: ReadonlyMap<string, WardZones>,
): HomeSupportWeek {
  return {
    week,
    person,
    locationId: episode.locationId ?? '',
    zone: `N${zonesOf.get(person.ward)?.short ?? 1}`,
    term: 'night',
    plannedMinutes: days * 25,
    deliveredMinutes: days * 24,
    visitsPlanned: days,
    visitsDelivered: days,
    visitsMissed: 0,
    visitsLate: 0,
  };
}

// exactly the printed number of people are on a night round in the week of 15 March 2023
function fixNightWeek(episodes: readonly Episode[], onRounds: Set<Episode>): void {
  const present = episodes.filter(
    (episode) => episode.start <= nightWeek + 6 && (episode.end ?? lastDay) >= nightWeek,
  );
  const on = present.filter((episode) => onRounds.has(episode));
  for (const episode of on.slice(shortTermWeek.nightPeople)) onRounds.delete(episode);
  const off = present.filter((episode) => !onRounds.has(episode));
  for (const episode of off.slice(0, shortTermWeek.nightPeople - on.length)) onRounds.add(episode);
}

// A curve that is highest in the winter; in 2022/23 its mean and its peak are the printed hours.
function weeklyHours(): Map<Day, number> {
  const shape = (week: Day): number => winter(week) + 0.25 * Math.sin(week * 1.7);
  const year = mondays().filter((week) => week >= demoYears[1].from && week <= demoYears[1].to);
  const shapes = year.map(shape);
  const mean = shapes.reduce((sum, value) => sum + value, 0) / shapes.length;
  // the peak is in calendar 2022
  const early = year.filter((week) => week <= dayOf('2022-12-31'));
  const peak = Math.max(...early.map(shape));
  const steep = (shortTermWeek.peakHours - shortTermWeek.meanHours) / (peak - mean);
  const hours = new Map(
    mondays().map((week) => [
      week,
      Math.min(
        shortTermWeek.peakHours,
        Math.round(shortTermWeek.meanHours + steep * (shape(week) - mean)),
      ),
    ]),
  );
  let over =
    year.reduce((sum, week) => sum + (hours.get(week) ?? 0), 0) -
    shortTermWeek.meanHours * year.length;
  // winter 2023 is held to the peak: give the rest to the low weeks, so that the mean stays
  const low = year
    .toSorted((one, other) => (hours.get(one) ?? 0) - (hours.get(other) ?? 0))
    .slice(0, 26);
  for (let index = 0; over !== 0; index += 1) {
    const week = low[index % low.length] ?? year[0] ?? 0;
    hours.set(week, (hours.get(week) ?? 0) - Math.sign(over));
    over -= Math.sign(over);
  }
  return hours;
}
