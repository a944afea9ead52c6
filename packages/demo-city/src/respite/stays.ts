import { type Day, dayOf, demoYears, isoOf, lastDay } from '../calendar.js';
import type { Market } from '../market/market.js';
import { coversDay } from '../people/inPlace.js';
import type { Person, ServiceCode } from '../people/person.js';
import { itemAt, type Random } from '../random.js';

/** A respite stay. */
export interface RespiteStay {
  readonly person: Person;
  readonly reference: string;
  readonly locationId: string;
  readonly setting: string;
  readonly start: Day;
  readonly end: Day;
  readonly planned: boolean;
  readonly reason: string;
  readonly followedBy: string;
}

const guests = 820;
const fromServices: readonly ServiceCode[] = [
  'home-support',
  'direct-payment',
  'day-opportunities',
  'shared-lives',
];
// stays by month, January first: summer holidays and Christmas are the busy times
const monthWeights = [7, 7, 8, 9, 9, 10, 13, 14, 9, 8, 7, 11];
const emergencyShare = 0.19;

/** Three years of respite stays: regular guests with planned stays in the busy months, and emergencies in the winter. */
export function respiteStays(
  all: readonly Person[],
  market: Market,
  prefix: string,
  random: Random,
): RespiteStay[] {
  const candidates = all.filter(
    (person) =>
      !person.outOfCity &&
      !person.carer &&
      person.episodes.some(
        (episode) =>
          fromServices.includes(episode.service) && (episode.end ?? lastDay) - episode.start > 200,
      ),
  );
  let count = 0;
  return random
    .shuffle(candidates)
    .slice(0, guests)
    .flatMap((person) =>
      demoYears.flatMap((year) => {
        const stays: RespiteStay[] = [];
        const wanted = random.weighted([25, 30, 20, 13, 8, 4]);
        for (let index = 0; index < wanted; index += 1) {
          const planned = !random.chance(emergencyShare);
          const start = planned
            ? plannedStart(year.from, random)
            : emergencyStart(year.from, random);
          const nights = planned
            ? itemAt([2, 3, 4, 7, 7, 14], random.int(0, 5))
            : random.int(1, 21);
          const end = start + nights;
          const here = person.episodes.some(
            (episode) =>
              fromServices.includes(episode.service) &&
              coversDay(episode, start) &&
              coversDay(episode, end),
          );
          const free = stays.every((stay) => stay.end < start || stay.start > end);
          if (!here || !free || end > year.to) continue;
          count += 1;
          stays.push({
            person,
            reference: `${prefix}R${count}`,
            start,
            end,
            planned,
            ...placeFor(person, market, random),
            ...storyOf(planned, random),
          });
        }
        return stays;
      }),
    );
}

function plannedStart(from: Day, random: Random): Day {
  // the financial year starts in April: months 4 to 12, then 1 to 3
  const month = random.weighted(monthWeights) + 1;
  const year = Number(isoOf(from).slice(0, 4)) + (month <= 3 ? 1 : 0);
  return dayOf(`${year}-${String(month).padStart(2, '0')}-01`) + random.int(0, 26);
}

function emergencyStart(from: Day, random: Random): Day {
  // two thirds between November and March
  return random.chance(0.66) ? from + random.int(214, 340) : from + random.int(0, 213);
}

function placeFor(
  person: Person,
  market: Market,
  random: Random,
): Pick<RespiteStay, 'locationId' | 'setting'> {
  const homes = (test: (name: string) => boolean, kind: string): string[] =>
    market.locations
      .filter(
        (location) => location.kind === kind && location.endedOn === null && test(location.name),
      )
      .map(({ id }) => id);
  if (person.band === '18-64' && random.chance(0.8)) {
    if (random.chance(0.12))
      return {
        setting: 'shared-lives',
        locationId: itemAt(
          homes(() => true, 'shared-lives'),
          0,
        ),
      };
    return {
      setting: 'care-home',
      locationId: random.pick(homes((name) => name.includes('Short Breaks'), 'residential')),
    };
  }
  if (random.chance(0.15))
    return { setting: 'nursing-home', locationId: random.pick(homes(() => true, 'nursing')) };
  if (random.chance(0.1)) return { setting: 'own-home', locationId: '' };
  return {
    setting: 'care-home',
    locationId: random.pick(homes((name) => name.includes('House'), 'residential')),
  };
}

function storyOf(planned: boolean, random: Random): Pick<RespiteStay, 'reason' | 'followedBy'> {
  if (planned)
    return {
      reason: itemAt(
        ['carer-break', 'carer-break', 'carer-break', 'carer-break', 'trial-stay', 'other'],
        random.int(0, 5),
      ),
      followedBy: itemAt(
        ['returned-home', 'long-term-care', 'extended-stay', 'hospital'],
        random.weighted([93, 3, 3, 1]),
      ),
    };
  return {
    reason: itemAt(
      ['carer-illness', 'carer-crisis', 'hospital-discharge', 'other'],
      random.weighted([38, 40, 15, 7]),
    ),
    followedBy: itemAt(
      ['returned-home', 'long-term-care', 'extended-stay', 'hospital', 'other'],
      random.weighted([66, 15, 10, 7, 2]),
    ),
  };
}
