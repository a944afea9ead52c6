import { demoYears, type DemoYear } from '../calendar.js';
import {
  type LongTermTrack,
  longTermTracks,
  twelveMonthClients2022,
} from '../ledger/longTermTracks.js';
import type { Random } from '../random.js';
import { longTermYear } from './longTermYear.js';
import type { Episode, People, Person } from './person.js';

/** A person in place on a line of the ledger. */
interface Member {
  readonly person: Person;
  readonly episode: Episode;
}

const oldestStartYears = 6;

/**
 * Gives everybody in long-term support their main services over the three years, so that every stock and flow of the ledger holds.
 *
 * Nobody starts on 1 April or leaves on 31 March, so that a person at the end of one year is exactly a person at the start of the next.
 */
export function addLongTermCareers(people: People, random: Random): void {
  let members = new Map<LongTermTrack, Member[]>(
    longTermTracks.map((track) => [track, carriedIn(track, people, random)]),
  );
  const carried = longTermTracks.reduce((sum, track) => sum + track.inPlace[0], 0);
  for (const year of demoYears) {
    const carriedLeavers = year.index === 0 ? carried - twelveMonthClients2022 : undefined;
    members = runYear(year, members, people, random, carriedLeavers);
  }
}

function carriedIn(track: LongTermTrack, people: People, random: Random): Member[] {
  return Array.from({ length: track.inPlace[0] }, () => {
    const age = Math.floor(random.fraction() ** 2 * oldestStartYears * 365);
    return start(people.add(newPerson(track)), track, demoYears[0].from - 1 - age);
  });
}

function runYear(
  year: DemoYear,
  members: ReadonlyMap<LongTermTrack, readonly Member[]>,
  people: People,
  random: Random,
  carriedLeavers: number | undefined,
): Map<LongTermTrack, Member[]> {
  const next = new Map<LongTermTrack, Member[]>(longTermTracks.map((track) => [track, []]));
  const into = (track: LongTermTrack, member: Member): void => void next.get(track)?.push(member);
  for (const flow of longTermYear(year, carriedLeavers)) {
    const waiting = random.shuffle(members.get(flow.track) ?? []);
    for (const { person, episode } of waiting.splice(0, flow.carriedLeavers)) {
      episode.end = random.int(year.from, year.to - 1);
      // most people aged 65 and over leave long-term support by dying
      if (person.band === '65-plus' && random.chance(0.6)) person.diedOn = episode.end;
    }
    for (const move of flow.moves)
      for (const { person, episode } of waiting.splice(0, move.people)) {
        episode.end = random.int(year.from + 5, year.to - 10);
        into(move.to, start(person, move.to, episode.end + 1));
      }
    for (const member of waiting) into(flow.track, member);
    for (let count = 0; count < flow.newStarters; count += 1) {
      const person = people.add(newPerson(flow.track));
      const leaves = count < flow.newLeavers;
      const member = start(
        person,
        flow.track,
        random.int(year.from + 1, year.to - (leaves ? 20 : 0)),
      );
      if (leaves) member.episode.end = random.int(member.episode.start + 7, year.to - 1);
      else into(flow.track, member);
    }
  }
  return next;
}

function newPerson(track: LongTermTrack): { band: LongTermTrack['band']; outOfCity: boolean } {
  return { band: track.band, outOfCity: track.city === 'out' };
}

function start(person: Person, track: LongTermTrack, day: number): Member {
  const episode: Episode = { service: track.service, start: day, end: null, locationId: null };
  person.episodes.push(episode);
  return { person, episode };
}
