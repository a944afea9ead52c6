import { coventry } from '@careshape/domain';

import { demoYears, isoOf } from '../calendar.js';
import type { Cell } from '../output/csvLine.js';
import type { CsvFile, OutputFolder } from '../output/files.js';
import type { Person } from '../people/person.js';
import { itemAt, type Random } from '../random.js';
import type { RespiteStay } from './stays.js';

const columns = [
  'la_code',
  'person',
  'stay_reference',
  'location_id',
  'setting',
  'start_date',
  'end_date',
  'nights',
  'planned',
  'reason',
  'followed_by',
];
const badShare = 0.006;

/** Opens the three respite files. */
export function openRespite(folder: OutputFolder): CsvFile[] {
  return demoYears.map((year) => folder.csv(`respite-${year.label}.csv`, columns));
}

/** Writes stays to the file of the year they start in, and a few spoilt copies. */
export function writeRespite(
  files: readonly CsvFile[],
  stays: readonly RespiteStay[],
  pseudonymOf: (person: Person) => string,
  random: Random,
): void {
  for (const stay of stays) {
    const file =
      files[demoYears.findIndex(({ from, to }) => stay.start >= from && stay.start <= to)];
    const cells: Cell[] = [
      coventry.cassr,
      pseudonymOf(stay.person),
      stay.reference,
      stay.locationId,
      stay.setting,
      isoOf(stay.start),
      isoOf(stay.end),
      stay.end - stay.start,
      stay.planned ? 'planned' : 'emergency',
      stay.reason,
      stay.followedBy,
    ];
    file?.row(cells);
    if (random.chance(badShare)) file?.row(spoilt(cells, stay, random));
  }
}

// a copy with another reference, so that only its fault keeps it out
function spoilt(cells: readonly Cell[], stay: RespiteStay, random: Random): Cell[] {
  const [column, value] = itemAt(
    [
      [1, ''],
      [4, 'caravan'],
      [5, isoOf(stay.end + 3)],
      [6, 'Thursday'],
      [7, stay.end - stay.start + 40],
      [8, 'maybe'],
      [9, 'holiday home'],
    ] as const,
    random.int(0, 6),
  );
  return cells.with(column, value).with(2, `${stay.reference}-copy`);
}
