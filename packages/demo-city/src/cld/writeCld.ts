import { demoYears } from '../calendar.js';
import type { CsvFile, OutputFolder } from '../output/files.js';
import type { Person } from '../people/person.js';
import type { Random } from '../random.js';
import { spoilt } from './badRows.js';
import { submissionColumns, type CldRow } from './columns.js';
import { inReleaseOne } from './releaseOne.js';
import { cldRows } from './rows.js';

const badShare = 0.005;
const repeatedShare = 0.003;
const releaseOneShare = 0.04;

/** Opens the three Client Level Data files, one for each financial year. */
export function openCld(folder: OutputFolder): CsvFile[] {
  return demoYears.map((year) => folder.csv(`cld-${year.label}.csv`, submissionColumns));
}

/** Writes all rows of the people of one copy of the city, with the mess a real file has: spoilt copies, repeated events and old wording in the first year. */
export function writeCld(
  files: readonly CsvFile[],
  all: readonly Person[],
  context: {
    prefix: string;
    pseudonymOf: (person: Person) => string;
    locationNames: ReadonlyMap<string, string>;
  },
  random: Random,
): void {
  for (const [index, year] of demoYears.entries())
    for (const person of all) {
      const rows = cldRows(person, { ...context, year, pseudonym: context.pseudonymOf(person) });
      for (const row of rows) {
        write(
          files[index],
          index === 0 && random.chance(releaseOneShare) ? inReleaseOne(row) : row,
        );
        if (random.chance(badShare)) write(files[index], spoilt(row, random));
        if (random.chance(repeatedShare)) write(files[index], row);
      }
    }
}

function write(file: CsvFile | undefined, row: CldRow): void {
  file?.row(submissionColumns.map((column) => row[column]));
}
