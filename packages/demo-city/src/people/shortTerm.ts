import { type Day, demoYears, type DemoYear, demoYearOf, lastDay } from '../calendar.js';
import { apportion } from '../apportion.js';
import type { AdultBand } from '../ledger/longTermTracks.js';
import { servicesAtEnd } from '../ledger/otherServices.js';
import { requestTargets } from '../ledger/requests.js';
import type { Random } from '../random.js';
import { coversSome } from './inPlace.js';
import type { People, Person, ServiceCode } from './person.js';

/** How long a short-term service runs, in days. Pathway 1 lasts six weeks at most. */
const lengths = {
  'pathway-1': [14, 41],
  'pathway-2-residential': [21, 65],
  'pathway-2-nursing': [21, 65],
  'other-short-term': [7, 40],
} as const satisfies Partial<Record<ServiceCode, readonly [number, number]>>;

type ShortTermService = keyof typeof lengths;

/** People in each service on 1 April 2021, beside those on their way to long-term support. */
const carriedIn: Readonly<Record<ShortTermService, number>> = {
  'pathway-1': 120,
  'pathway-2-residential': 45,
  'pathway-2-nursing': 10,
  'other-short-term': 8,
};
const bands = ['18-64', '65-plus'] as const;
const kindShares = [0.73, 0.18, 0.04, 0.05];
const kinds: readonly ShortTermService[] = [
  'pathway-1',
  'pathway-2-residential',
  'pathway-2-nursing',
  'other-short-term',
];

/**
 * Adds the people whose new request led to short-term support, and their service: the printed number of requests for each year and band,
 * and exactly the printed number of people in each pathway on the last day.
 */
export function addShortTermSupport(people: People, random: Random): void {
  const before = viaShortTerm(people.all);
  const returning: Record<AdultBand, Person[]> = { '18-64': [], '65-plus': [] };
  addCarriedIn(people, returning, random);
  for (const year of demoYears) {
    const open = openAtEnd(year);
    for (const [index, band] of bands.entries()) {
      const target = requestTargets.find((row) => row.band === band && row.year === year.index);
      if (!target) throw new Error(`no request target: ${year.label} ${band}`);
      const count = target.toShortTerm - (before.get(`${year.index} ${band}`) ?? 0);
      const plan = apportion(count, kindShares).flatMap((number, kind) =>
        Array.from({ length: number }, (_, place) => ({
          service: kinds[kind] ?? 'pathway-1',
          open: place < (open[kind]?.[index] ?? 0),
        })),
      );
      for (const { service, open: isOpen } of plan) {
        const [start, end] = span(service, year, isOpen, random);
        const person = returningOrNew(people, returning[band], band, start, random);
        const request = Math.max(start - random.int(0, 2), year.from);
        person.requests.push({
          start: request,
          end: Math.min(start, year.to),
          outcome: 'short-term',
        });
        person.episodes.push({ service, start, end, locationId: null });
      }
    }
  }
}

// People already in short-term support when the history begins; what they asked for lies before it.
function addCarriedIn(
  people: People,
  returning: Readonly<Record<AdultBand, Person[]>>,
  random: Random,
): void {
  for (const service of kinds)
    for (let index = 0; index < carriedIn[service]; index += 1) {
      const band = random.chance(0.15) ? '18-64' : '65-plus';
      const person = people.add({ band });
      const [, longest] = lengths[service];
      const start = demoYears[0].from - random.int(1, longest - 2);
      const end = start + longest;
      person.episodes.push({ service, start, end, locationId: null });
      returning[band].push(person);
    }
}

// People in each pathway on the last day, older people first: [18–64, 65 and over] for each kind.
function openAtEnd(year: DemoYear): number[][] {
  if (year.index !== 2) return [];
  const split = (total: number): number[] => apportion(total, [0.15, 0.85]);
  const nursing = Math.round(servicesAtEnd.pathway2 * 0.2);
  return [split(servicesAtEnd.pathway1), split(servicesAtEnd.pathway2 - nursing), split(nursing)];
}

function span(
  service: ShortTermService,
  year: DemoYear,
  open: boolean,
  random: Random,
): [Day, Day | null] {
  const [shortest, longest] = lengths[service];
  if (open) return [lastDay - random.int(0, longest - 3), null];
  const start = random.int(year.from, year.to - (year.index === 2 ? longest + 1 : 1));
  return [start, start + random.int(shortest, longest)];
}

function returningOrNew(
  people: People,
  known: Person[],
  band: AdultBand,
  start: Day,
  random: Random,
): Person {
  if (known.length > 0 && random.chance(0.25)) {
    const person = random.pick(known);
    if (!person.episodes.some((episode) => coversSome(episode, start - 30, start + 100)))
      return person;
  }
  const person = people.add({ band });
  known.push(person);
  return person;
}

function viaShortTerm(all: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const person of all)
    for (const request of person.requests) {
      if (request.outcome !== 'short-term') continue;
      const key = `${demoYearOf(request.start)?.index} ${person.band}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}
