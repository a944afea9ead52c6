import { type Day, demoYears, lastDay } from '../calendar.js';
import { lowLevelOnlyPeople, servicesAtEnd } from '../ledger/otherServices.js';
import type { Random } from '../random.js';
import type { Episode, People, Person, ServiceCode } from './person.js';

const thisYear = demoYears[2];
/** Of the people with telecare or equipment and nothing else: who has which, and how many stopped in the last year. */
const only = { telecare: 560, both: 110, stopped: 70 } as const;
const stoppedBefore = 450;

/**
 * Adds telecare, equipment, laundry and transport: exactly the printed number of people on the last day, most of them
 * people in long-term support or just out of short-term support, the rest with nothing else.
 *
 * @returns the people with nothing else in 2023/24, whose age band is still to be chosen
 */
export function addLowLevel(people: People, random: Random): Person[] {
  const atHome = random.shuffle(people.all.flatMap((person) => hostsOf(person, homeServices)));
  const afterShortTerm = random.shuffle(
    people.all.flatMap((person) => hostsOf(person, ['pathway-1'])),
  );
  const pool = addOnly(people, random);
  const openOnly = (service: ServiceCode): number =>
    pool.filter((person) => has(person, service)).length;
  overlay(
    'telecare',
    servicesAtEnd.telecareInCity - openOnly('telecare'),
    atHome,
    afterShortTerm,
    random,
  );
  const others = [random.shuffle(atHome), random.shuffle(afterShortTerm)] as const;
  overlay(
    'equipment',
    servicesAtEnd.equipment - openOnly('equipment'),
    others[0],
    others[1],
    random,
  );
  addOutOfCityTelecare(people, pool, random);
  addShortTelecare(people.all, random);
  addLaundryAndTransport(people.all, random);
  return pool;
}

const homeServices: readonly ServiceCode[] = [
  'home-support',
  'housing-with-care',
  'direct-payment',
];

interface Host {
  readonly person: Person;
  readonly host: Episode;
}

function hostsOf(person: Person, services: readonly ServiceCode[]): Host[] {
  const found = person.episodes.findLast((episode) => services.includes(episode.service));
  const inLine = found && !person.outOfCity && !person.carer;
  return inLine ? [{ person, host: found }] : [];
}

function has(person: Person, service: ServiceCode): boolean {
  return person.episodes.some((episode) => episode.service === service && episode.end === null);
}

// Two thirds to people supported at home, the rest to people after reablement; and half of those who left had it too.
function overlay(
  service: 'telecare' | 'equipment',
  count: number,
  atHome: readonly Host[],
  afterShortTerm: readonly Host[],
  random: Random,
): void {
  const stillHome = atHome.filter(({ host }) => host.end === null);
  const home = Math.round(count * 0.66);
  for (const { person, host } of stillHome.slice(0, home))
    give(person, service, Math.min(host.start + random.int(3, 90), lastDay), null);
  // only people with nothing later, so that telecare after reablement stands alone
  const reabled = afterShortTerm.filter(
    ({ person, host }) =>
      host.end !== null &&
      person.episodes.every((episode) => episode.end !== null && episode.end <= (host.end ?? 0)),
  );
  if (reabled.length < count - home) throw new Error(`too few people for: ${service}`);
  for (const { person, host } of reabled.slice(0, count - home))
    give(person, service, Math.min(host.start + random.int(3, 25), lastDay), null);
  for (const { person, host } of atHome)
    if (host.end !== null && random.chance(0.45) && host.end > host.start + 20)
      give(person, service, host.start + random.int(3, 15), host.end);
}

function addOnly(people: People, random: Random): Person[] {
  const count = lowLevelOnlyPeople - servicesAtEnd.telecareOutOfCity;
  const pool = Array.from({ length: count }, () => people.add({ band: '65-plus' }));
  for (const [index, person] of pool.entries()) {
    const start = lastDay - 30 - Math.floor(random.fraction() ** 1.5 * 2200);
    const stops = index % Math.floor(count / only.stopped) === 0;
    const end = stops ? random.int(Math.max(thisYear.from, start + 1), thisYear.to - 1) : null;
    if (index < only.telecare) give(person, 'telecare', start, end);
    if (index >= only.telecare - only.both) give(person, 'equipment', start - 11, end);
  }
  for (let index = 0; index < stoppedBefore; index += 1) {
    const person = people.add({ band: random.chance(0.75) ? '65-plus' : '18-64' });
    const end = random.int(demoYears[0].from + 10, demoYears[1].to - 1);
    give(person, random.chance(0.6) ? 'telecare' : 'equipment', end - random.int(100, 1500), end);
  }
  return pool;
}

function addOutOfCityTelecare(people: People, pool: Person[], random: Random): void {
  for (let index = 0; index < servicesAtEnd.telecareOutOfCity; index += 1) {
    const person = people.add({ band: '65-plus', outOfCity: true });
    give(person, 'telecare', lastDay - random.int(60, 900), null);
    pool.push(person);
  }
}

function addShortTelecare(all: readonly Person[], random: Random): void {
  const reabled = all.filter((person) => has(person, 'pathway-1') && !has(person, 'telecare'));
  for (const person of random.shuffle(reabled).slice(0, servicesAtEnd.telecareShortTerm)) {
    const start =
      person.episodes.find((episode) => episode.service === 'pathway-1')?.start ?? lastDay;
    give(person, 'telecare-short-term', Math.max(start, lastDay - 30), null);
  }
}

function addLaundryAndTransport(all: readonly Person[], random: Random): void {
  const laundry = all.filter((person) => has(person, 'home-support') && !person.outOfCity);
  for (const person of random.shuffle(laundry).slice(0, servicesAtEnd.laundry))
    give(person, 'laundry', startOf(person, 'home-support'), null);
  const riders = all.filter((person) => has(person, 'day-opportunities') && !person.outOfCity);
  for (const person of random.shuffle(riders).slice(0, servicesAtEnd.transport))
    give(person, 'transport', startOf(person, 'day-opportunities'), null);
}

function startOf(person: Person, service: ServiceCode): Day {
  return person.episodes.findLast((episode) => episode.service === service)?.start ?? lastDay;
}

// Telecare and equipment share a service component: two of one person on one day would be one event.
function give(person: Person, service: ServiceCode, start: Day, end: Day | null): void {
  const taken = person.episodes.some(
    (episode) =>
      episode.start === start &&
      (episode.service === 'telecare' || episode.service === 'equipment'),
  );
  if (taken) give(person, service, start - 1, end);
  else person.episodes.push({ service, start, end, locationId: null });
}
