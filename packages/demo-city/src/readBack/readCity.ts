import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ethnicGroups, serviceTermOf, serviceTypeOf } from '@careshape/domain';

import { isoDate, readRows } from './readRows.js';

/** A person as the files tell. */
export interface ReadPerson {
  birthYear: number;
  birthMonth: number;
  sex: string;
  ethnicGroup: string;
  ward: string;
}

/** A placement as the files tell: open ones have no end. */
export interface ReadPlacement {
  person: string;
  start: string;
  end: string | null;
  serviceType: string;
  term: string | null;
  locationId: string;
}

/** A request, an assessment or a review. */
export interface ReadEvent {
  person: string;
  start: string;
  end: string;
  outcome: string;
}

type Row = Record<string, string>;

/** Everything read back from the files of a city, bad rows left out and repeated ones taken once. */
export interface ReadCity {
  readonly people: Map<string, ReadPerson>;
  readonly placements: ReadPlacement[];
  readonly requests: ReadEvent[];
  readonly assessments: ReadEvent[];
  readonly reviews: ReadEvent[];
  readonly weeks: Row[];
  readonly locations: Row[];
  readonly contracts: Row[];
  readonly zones: Row[];
  readonly population: Row[];
  readonly capacity: Row[];
  readonly rejected: { cld: number; homeSupport: number };
}

// the words of release 1 that the first year holds
const newWords = new Map([
  ['Long Term Nursing Care', 'Long term nursing care'],
  ['Long Term Residential Care', 'Long term residential care'],
  ['Home Support', 'Home support or domiciliary care'],
  ['Direct Payment', 'Direct payment'],
  ['Community Supported Living', 'Community supported living'],
]);
const termWords = /^(Long|Short) Term Support: /;

const cldWanted = [
  'LA Person Unique Identifier',
  'Gender',
  'Ethnicity',
  'Event Type',
  'Event Start Date',
  'Event End Date',
  'Event Description',
  'Event Outcome',
  'Service Type',
  'Service Component',
  'Provider CQC Location ID',
  'Unit Cost',
  'Birth Year',
  'Birth Month',
  'Ward',
];

/** Reads a written city back. */
export function readCity(folder: string): ReadCity {
  const names = (
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { files: string[] }
  ).files;
  const rowsOf = (start: string, wanted?: readonly string[]): Row[] =>
    names
      .filter((name) => name.startsWith(start))
      .flatMap((name) => readRows(join(folder, name), wanted));
  const cld = rowsOf('cld-', cldWanted);
  const good = cld.filter(isGoodEvent);
  const people = new Map<string, ReadPerson>();
  for (const row of good) people.set(row['LA Person Unique Identifier'] ?? '', personOf(row));
  const events = (type: string): ReadEvent[] =>
    unique(
      good.filter((row) => row['Event Type'] === type).map(eventOf),
      ({ person, start, end }) => `${person} ${start} ${end}`,
    );
  const allWeeks = rowsOf('home-support-');
  const weeks = allWeeks.filter(isGoodWeek);
  return {
    people,
    // the row of the latest period is the one that stands
    placements: unique(
      good
        .filter((row) => row['Event Type'] === 'Service')
        .map(placementOf)
        .toReversed(),
      ({ person, start, serviceType, term }) => `${person} ${start} ${serviceType} ${term}`,
    ),
    requests: events('Request'),
    assessments: events('Assessment'),
    reviews: events('Review'),
    weeks,
    locations: rowsOf('cqc-filters'),
    contracts: rowsOf('contracts'),
    zones: rowsOf('zones'),
    population: rowsOf('population'),
    capacity: rowsOf('capacity-care-homes').filter((row) =>
      Number.isInteger(Number(row['usedbeds'])),
    ),
    rejected: { cld: cld.length - good.length, homeSupport: allWeeks.length - weeks.length },
  };
}

function isGoodEvent(row: Row): boolean {
  const start = isoDate(row['Event Start Date'] ?? '');
  const end = isoDate(row['Event End Date'] ?? '');
  return (
    row['LA Person Unique Identifier'] !== '' &&
    ['Request', 'Assessment', 'Service', 'Review'].includes(row['Event Type'] ?? '') &&
    typeof start === 'string' &&
    end !== undefined &&
    (end === null || end >= start) &&
    !Number.isNaN(Number(row['Unit Cost'])) &&
    Number(row['Birth Month']) <= 12
  );
}

function isGoodWeek(row: Row): boolean {
  const monday = isoDate(row['week_start'] ?? '');
  return (
    typeof monday === 'string' &&
    new Date(monday).getUTCDay() === 1 &&
    row['person'] !== '' &&
    row['provider_id'] !== '' &&
    row['zone'] !== 'Z9' &&
    ['long', 'short', 'night'].includes(row['term'] ?? '') &&
    Number(row['planned_minutes']) >= 0 &&
    Number(row['delivered_minutes']) >= 0 &&
    Number(row['visits_late']) <= Number(row['visits_delivered'])
  );
}

const groupOf = new Map<string, string>(ethnicGroups.map(({ cld, code }) => [cld, code]));

function personOf(row: Row): ReadPerson {
  return {
    birthYear: Number(row['Birth Year']),
    birthMonth: Number(row['Birth Month']),
    sex: (row['Gender'] ?? '').toLowerCase(),
    ethnicGroup: groupOf.get((row['Ethnicity'] ?? '').replace(' - ', ': ')) ?? 'not-mapped',
    ward: row['Ward'] ?? '',
  };
}

function placementOf(row: Row): ReadPlacement {
  const type = (row['Service Type'] ?? '').replace(
    termWords,
    (words) => `${words.charAt(0)}${words.slice(1).toLowerCase()}`,
  );
  const long = type
    .replace('Nursing Care', 'Nursing care')
    .replace('Residential Care', 'Residential care')
    .replace('Ongoing Low Level', 'Ongoing low level')
    .replace('Other Short Term', 'Other short term');
  const component = row['Service Component'] ?? '';
  const service = {
    serviceType: long,
    serviceComponent: newWords.get(component) ?? component,
    deliveryMechanism: null,
    eventDescription: row['Event Description'] ?? '',
  };
  return {
    person: row['LA Person Unique Identifier'] ?? '',
    start: isoDate(row['Event Start Date'] ?? '') ?? '',
    end: isoDate(row['Event End Date'] ?? '') ?? null,
    serviceType: serviceTypeOf(service),
    term: serviceTermOf(long),
    locationId: row['Provider CQC Location ID'] ?? '',
  };
}

function eventOf(row: Row): ReadEvent {
  return {
    person: row['LA Person Unique Identifier'] ?? '',
    start: isoDate(row['Event Start Date'] ?? '') ?? '',
    end: isoDate(row['Event End Date'] ?? '') ?? '',
    outcome: row['Event Outcome'] ?? '',
  };
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Map<string, T>();
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}
