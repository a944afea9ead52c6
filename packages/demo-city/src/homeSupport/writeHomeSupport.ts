import { coventry } from '@careshape/domain';

import { demoYears, isoOf } from '../calendar.js';
import type { Cell } from '../output/csvLine.js';
import type { CsvFile, OutputFolder } from '../output/files.js';
import type { Person } from '../people/person.js';
import { itemAt, type Random } from '../random.js';
import type { HomeSupportWeek } from './longTermWeeks.js';

const columns = [
  'la_code',
  'week_start',
  'person',
  'provider_id',
  'zone',
  'term',
  'planned_minutes',
  'delivered_minutes',
  'visits_planned',
  'visits_delivered',
  'visits_missed',
  'visits_late',
];
const badShare = 0.005;

/** Opens the three home-support files. */
export function openHomeSupport(folder: OutputFolder): CsvFile[] {
  return demoYears.map((year) => folder.csv(`home-support-${year.label}.csv`, columns));
}

/** Writes weeks of home support to the file of the year that their Monday lies in, and a few spoilt copies. */
export function writeHomeSupport(
  files: readonly CsvFile[],
  weeks: readonly HomeSupportWeek[],
  context: { pseudonymOf: (person: Person) => string; providerOf: ReadonlyMap<string, string> },
  random: Random,
): void {
  for (const week of weeks) {
    const file = files[demoYears.findIndex(({ from, to }) => week.week >= from && week.week <= to)];
    const cells: Cell[] = [
      coventry.cassr,
      isoOf(week.week),
      context.pseudonymOf(week.person),
      context.providerOf.get(week.locationId),
      week.zone,
      week.term,
      week.plannedMinutes,
      week.deliveredMinutes,
      week.visitsPlanned,
      week.visitsDelivered,
      week.visitsMissed,
      week.visitsLate,
    ];
    file?.row(cells);
    if (random.chance(badShare)) file?.row(spoilt(cells, week, random));
  }
}

// each way is a row that no loader may take
function spoilt(
  cells: readonly Cell[],
  { week, visitsDelivered }: HomeSupportWeek,
  random: Random,
): Cell[] {
  const [column, value] = itemAt(
    [
      [1, isoOf(week + 1)],
      [1, 'last week'],
      [2, ''],
      [3, ''],
      [4, 'Z9'],
      [5, 'forever'],
      [6, -30],
      [7, 'n/a'],
      [11, visitsDelivered + 5],
    ] as const,
    random.int(0, 8),
  );
  return cells.with(column, value);
}
