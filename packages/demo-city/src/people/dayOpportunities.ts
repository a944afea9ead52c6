import { demoYears, lastDay } from '../calendar.js';
import { dayOpportunities } from '../ledger/otherServices.js';
import type { AdultBand } from '../ledger/longTermTracks.js';
import type { Random } from '../random.js';
import { coversDay, coversSome } from './inPlace.js';
import type { Episode, Person, ServiceCode } from './person.js';

const thisYear = demoYears[2];
const hosts: readonly ServiceCode[] = [
  'supported-living',
  'shared-lives',
  'home-support',
  'housing-with-care',
];

/**
 * Adds day opportunities on top of a main service until the printed counts of 2023/24 hold:
 * people at 31 March 2024, and people during the year, by band; and the people out of the city.
 */
export function addDayOpportunities(all: readonly Person[], random: Random): void {
  for (const band of ['18-64', '65-plus'] as const) {
    const inCity = all.filter((person) => person.band === band && !person.outOfCity);
    const has = (person: Person): boolean =>
      person.episodes.some(
        (episode) =>
          episode.service === 'day-opportunities' &&
          coversSome(episode, thisYear.from, thisYear.to),
      );
    const already = inCity.filter(has);
    const alreadyAtEnd = already.filter((person) =>
      person.episodes.some(
        (episode) => episode.service === 'day-opportunities' && coversDay(episode, lastDay),
      ),
    );
    const candidates = random.shuffle(inCity.filter((person) => !has(person)).flatMap(hostOf));
    const stillHere = candidates.filter(({ host }) => host.end === null);
    const staying = stillHere.splice(0, dayOpportunities.atEnd[band] - alreadyAtEnd.length);
    for (const { person, host } of staying)
      add(person, host.start + random.int(14, 120), null, host);
    const leaving = stillHere
      .filter(({ host }) => host.start < thisYear.from)
      .slice(
        0,
        dayOpportunities.during[band] -
          dayOpportunities.atEnd[band] -
          (already.length - alreadyAtEnd.length),
      );
    for (const { person, host } of leaving)
      add(person, host.start + 14, random.int(thisYear.from + 30, thisYear.to - 1), host);
    addEarlier(inCity, band, random);
  }
  const outside = all
    .filter((person) => person.outOfCity)
    .flatMap(hostOf)
    .filter(({ host }) => host.end === null && host.service === 'supported-living');
  for (const { person, host } of outside.slice(0, dayOpportunities.outOfCityAtEnd))
    add(person, host.start + 21, null, host);
}

// Day centres were busier before: people whose day place ended in the first two years.
function addEarlier(inCity: readonly Person[], band: AdultBand, random: Random): void {
  const before = inCity
    .flatMap(hostOf)
    .filter(
      ({ person, host }) =>
        host.start < demoYears[0].from - 30 &&
        (host.end === null || host.end > demoYears[1].to) &&
        !person.episodes.some((episode) => episode.service === 'day-opportunities'),
    );
  for (const { person, host } of random.shuffle(before).slice(0, band === '18-64' ? 70 : 60))
    add(person, host.start + 30, random.int(demoYears[0].from + 60, demoYears[1].to - 30), host);
}

function hostOf(person: Person): { person: Person; host: Episode }[] {
  const host = person.episodes.at(-1);
  return host && hosts.includes(host.service) ? [{ person, host }] : [];
}

function add(person: Person, start: number, end: number | null, host: Episode): void {
  const latest = end ?? host.end ?? lastDay;
  const day = Math.min(start, latest);
  person.episodes.push({ service: 'day-opportunities', start: day, end, locationId: null });
}
