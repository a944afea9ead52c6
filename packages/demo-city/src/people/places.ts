import { coventryWards, type LocationClients } from '@careshape/domain';

import { type Day, lastDay } from '../calendar.js';
import { outsideLocationId } from '../market/ids.js';
import type { Location, Market } from '../market/market.js';
import { itemAt, type Random } from '../random.js';
import type { Episode, Person } from './person.js';

const outsidePlaces = 60;
/** Pathway 2 is given at nine services: the homes with discharge-to-assess beds. */
const dischargeHomes = { residential: 7, nursing: 2 } as const;

/** The numbers of a ward's zones: long term 1 to 9, and short term and nights 1 to 3. */
export interface WardZones {
  readonly long: number;
  readonly short: number;
}

/** Gives every service that has a registered place one that was open then: in the city, or outside the register for people supported out of the city. */
export function addPlaces(
  all: readonly Person[],
  market: Market,
  zonesOf: ReadonlyMap<string, WardZones>,
  random: Random,
): void {
  const places = placesOf(market);
  for (const person of all)
    for (const episode of person.episodes) {
      if (person.outOfCity && hasPlace(episode) && !episode.service.startsWith('pathway'))
        episode.locationId = outsideLocationId(random.int(1, outsidePlaces));
      else
        addPlace(
          person,
          episode,
          places,
          zonesOf.get(person.ward) ?? { long: 1, short: 1 },
          random,
        );
    }
}

interface Places {
  readonly of: (kind: Location['kind'], clients?: LocationClients) => readonly Location[];
  readonly agency: (place: number) => Location;
}

// The home support agencies stand in the order of their plans: 9 zones, 2 contingency, 2 legacy, 4 short term; the last four left the market.
const agencies = { zone: 0, contingency: 9, legacy: 11, short: 13, left: -4 } as const;

function placesOf(market: Market): Places {
  const homeSupport = market.locations.filter(({ kind }) => kind === 'home-support');
  const groups = new Map<string, Location[]>();
  for (const location of market.locations)
    for (const key of [location.kind, `${location.kind} ${location.clients}`])
      groups.set(key, [...(groups.get(key) ?? []), location]);
  return {
    of: (kind, clients) => groups.get(clients ? `${kind} ${clients}` : kind) ?? [],
    agency: (place) => itemAt(homeSupport, place < 0 ? homeSupport.length + place : place),
  };
}

function hasPlace({ service }: Episode): boolean {
  return ![
    'direct-payment',
    'day-opportunities',
    'transport',
    'telecare',
    'telecare-short-term',
    'equipment',
    'laundry',
    'other-short-term',
    'carer-direct-payment',
  ].includes(service);
}

function addPlace(
  person: Person,
  episode: Episode,
  places: Places,
  zones: WardZones,
  random: Random,
): void {
  const open = (locations: readonly Location[]): string => openPlace(locations, episode, random).id;
  switch (episode.service) {
    case 'pathway-2-nursing':
      episode.locationId = open(
        places.of('nursing', 'older-people').slice(0, dischargeHomes.nursing),
      );
      return;
    case 'nursing-care':
      episode.locationId = open(places.of('nursing', 'older-people'));
      return;
    case 'residential-care':
      episode.locationId = open(places.of('residential', homeClients(person)));
      return;
    case 'pathway-2-residential':
      episode.locationId = open(
        places.of('residential', 'older-people').slice(0, dischargeHomes.residential),
      );
      return;
    case 'housing-with-care':
      episode.locationId = open(places.of('housing-with-care'));
      return;
    case 'supported-living':
      episode.locationId = open(
        places.of('supported-living', homeClients({ ...person, band: '18-64' })),
      );
      return;
    case 'shared-lives':
      episode.locationId = open(places.of('shared-lives'));
      return;
    case 'pathway-1':
      episode.locationId = places.agency(
        agencies.short + (random.chance(0.06) ? 3 : zones.short - 1),
      ).id;
      return;
    case 'home-support':
      addAgency(episode, places, zones, random);
  }
}

function homeClients(person: Pick<Person, 'band' | 'supportReason'>): LocationClients {
  if (person.band === '65-plus') return 'older-people';
  return person.supportReason === 'Mental health support'
    ? 'mental-health'
    : 'learning-disability-autism';
}

function openPlace(locations: readonly Location[], episode: Episode, random: Random): Location {
  const until: Day = episode.end ?? lastDay;
  const fitting = locations.filter(
    ({ registeredOn, endedOn }) =>
      registeredOn <= episode.start && (endedOn === null || endedOn >= until),
  );
  // a place opened later still: the person came from a home that is not in the register any more
  const choice = fitting.length > 0 ? fitting : locations.filter(({ endedOn }) => endedOn === null);
  return itemAt(choice, random.weighted(choice.map(({ beds, units }) => beds + units + 1)));
}

// Most people are with the main agency of their zone; people of an agency that left went over to it.
function addAgency(episode: Episode, places: Places, zones: WardZones, random: Random): void {
  const main = places.agency(agencies.zone + zones.long - 1);
  const kind = random.weighted([76, 12, 6, 6]);
  if (kind === 1) episode.locationId = places.agency(agencies.contingency + random.int(0, 1)).id;
  else if (kind === 2) episode.locationId = places.agency(agencies.legacy + random.int(0, 1)).id;
  else episode.locationId = main.id;
  if (kind !== 3) return;
  const left = places.agency(agencies.left + random.int(0, 3));
  const until = left.endedOn ?? lastDay;
  if (until <= episode.start) return;
  if (episode.end !== null && episode.end <= until) episode.locationId = left.id;
  else episode.before = { locationId: left.id, until };
}

/** The zones of each ward. */
export function zonesOfWards(
  rows: readonly { zone: string; term: string; ward: string }[],
): Map<string, WardZones> {
  const zoneOf = (ward: string, form: RegExp): number =>
    Number(
      rows.find((row) => row.ward === ward && form.test(row.zone))?.zone.replace(/\D/g, '') ?? 1,
    );
  return new Map(
    coventryWards.map(({ code }) => [
      code,
      { long: zoneOf(code, /^L\d$/), short: zoneOf(code, /^\d$/) },
    ]),
  );
}
