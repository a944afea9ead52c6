import type { Dimension } from '../../cubes/cube.js';
import { populationsOf } from '../../population/populations.js';
import type { AskedFilter } from '../../question/askedQuestion.js';
import { ownStart } from '../../question/periods/askedPeriods.js';
import { QuestionError } from '../../question/question.js';
import { type AlignedRow, bucketAt, type PeriodRows } from './alignRows.js';
import type { Calculating } from './calculating.js';
import {
  matchingAdults,
  type MatchingAdults,
  type ResidentDimension,
  residentDimensions,
} from './matchingAdults.js';

/** The adult residents that each row can be of, and where they come from, in words. */
export interface ResidentsOfRows {
  readonly of: (row: AlignedRow) => number | null;
  readonly words: string;
}

/** A population further from the year counted than this is another population. */
const mostYearsApart = 2;

/** Dimensions that have residents of their own, who are not known. */
const withoutResidents = ['zone', 'provider', 'location'];

/**
 * The adults of the same ward, sex, age and ethnic group as each row, by the rows' dimensions and the filters; what is not said
 * of residents, such as the type of service, does not divide them.
 *
 * @throws QuestionError where they are not known, or only of another time
 */
export async function residentsOfRows(
  { asked, db, authority, dataVersion }: Calculating,
  { period }: PeriodRows,
): Promise<ResidentsOfRows> {
  const used = [...asked.dimensions, ...asked.filters.map(({ dimension }) => dimension)];
  const strange = used.find(({ id }) => withoutResidents.includes(id));
  if (strange)
    throw noPopulation(
      `${asked.cube.id} per 1,000 adults by ${strange.id} is not known, since no population of a ${strange.id} is loaded: leave ${strange.id} out, or ask by ward`,
    );
  const by = new Set(used.flatMap(residentDimension));
  const populations = await populationsOf(db, authority, dataVersion);
  const tables = new Map<number, MatchingAdults>();
  const tableOf = (span: { from: string; to: string }) => {
    const [first, year] = [yearOf(span.from), yearOf(span.to)];
    const table =
      tables.get(year) ?? knownAdults(matchingAdults(populations, by, year), asked.cube.id);
    tables.set(year, table);
    const apart = Math.min(Math.abs(table.year - first), Math.abs(table.year - year));
    if (apart > mostYearsApart && !(table.year > first && table.year < year))
      throw noPopulation(
        `${asked.cube.id} per 1,000 adults in ${year} is not known: the nearest population is that of ${table.year}, more than ${mostYearsApart} years away; ask about another period, or load a nearer population`,
      );
    return table;
  };
  const of = (row: AlignedRow) => {
    const bucket = row.starts === null ? -1 : bucketAt(ownStart(row.starts, period), period);
    const table = tableOf(period.time.buckets?.[bucket] ?? period.time.period);
    return table.people(wantedBy(row, asked.dimensions, asked.filters));
  };
  for (const span of period.time.buckets ?? [period.time.period]) tableOf(span);
  return { of, words: wordsOf(by, [...tables.values()]) };
}

function residentDimension({ id }: Dimension): readonly ResidentDimension[] {
  return residentDimensions.filter((known) => known === id);
}

function wantedBy(
  { codes }: AlignedRow,
  dimensions: readonly Dimension[],
  filters: readonly AskedFilter[],
): ReadonlyMap<ResidentDimension, (code: string) => boolean> {
  const wanted = new Map<ResidentDimension, (code: string) => boolean>();
  for (const { dimension, in: kept, notIn } of filters)
    for (const id of residentDimension(dimension))
      wanted.set(id, (code) => (kept?.includes(code) ?? true) && !notIn?.includes(code));
  dimensions.forEach((dimension, place) => {
    for (const id of residentDimension(dimension)) wanted.set(id, (code) => code === codes[place]);
  });
  return wanted;
}

function wordsOf(by: ReadonlySet<ResidentDimension>, tables: readonly MatchingAdults[]): string {
  const same = by.size > 0 ? ` of the same ${[...by].join(', ')}` : '';
  const sources = tables.map(({ year, basis, method }) => `${year}, ${basis}, ${method}`);
  return `Adults${same} (${[...new Set(sources)].join('; ')})`;
}

function knownAdults(found: MatchingAdults | string, cube: string): MatchingAdults {
  if (typeof found !== 'string') return found;
  throw noPopulation(`${cube} per 1,000 adults is not known: ${found}`);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function noPopulation(message: string): QuestionError {
  return new QuestionError('no-population', message);
}
