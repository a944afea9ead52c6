import { ethnicGroups } from '@careshape/domain';
import { adultBands } from '../../population/populationByAge.js';
import { editionsNear, type PopulationRow } from '../../population/populationRow.js';
import type { EqualityDimension } from '../equalityQuestion.js';

/** What the residents of a whole authority can be told apart by. */
type PersonDimension = Exclude<EqualityDimension, 'ward'>;

/** Residents by group, and which residents they are. */
export interface AdultPopulation {
  readonly year: number;
  readonly basis: string;
  /** Whether only adults are counted, or, where no more is loaded, people of all ages. */
  readonly ages: 'adults' | 'all ages';
  readonly people: ReadonlyMap<string, number>;
}

/** Ways in which the adults can be put together, best first. */
const adultParts: readonly (readonly string[])[] = [['18-plus'], ['18-64', '65-plus'], adultBands];

/**
 * The adult population by group, of the year nearest to the one wanted.
 *
 * Adults are taken before people of all ages, whatever the year: minority groups are younger, and shares of all ages
 * overstate what is to be expected among adults.
 *
 * @returns null where nothing loaded answers it
 */
export function adultPopulation(
  rows: readonly PopulationRow[],
  by: PersonDimension,
  year: number,
): AdultPopulation | null {
  const grouped = groupedRows(rows, by);
  const ways = by === 'ageBand' ? [adultBands] : adultParts;
  for (const bands of ways) {
    const found = nearest(grouped, bands, year);
    if (found) return { ...found, ages: 'adults' };
  }
  const all = by === 'ageBand' ? null : nearest(grouped, ['all'], year);
  return all && { ...all, ages: 'all ages' };
}

interface GroupedRow extends PopulationRow {
  readonly group: string;
}

/** The rows that tell the groups of a dimension apart and nothing else, with the group; finer lists are read as coarser ones. */
function groupedRows(rows: readonly PopulationRow[], by: PersonDimension): readonly GroupedRow[] {
  if (by === 'sex')
    return rows
      .filter(({ ethnic_list, sex }) => ethnic_list === 'all' && sex !== 'all')
      .map((row) => ({ ...row, group: row.sex }));
  const bothSexes = rows.filter(({ sex }) => sex === 'all');
  if (by === 'ageBand')
    return bothSexes
      .filter(({ ethnic_list }) => ethnic_list === 'all')
      .map((row) => ({ ...row, group: row.age_band }));
  const own = bothSexes.filter(({ ethnic_list }) => ethnic_list === ownList[by]);
  const slices = new Set(own.map(sliceOf));
  const finer = bothSexes.filter(
    (row) => row.ethnic_list === 'detailed' && !slices.has(sliceOf(row)),
  );
  return [
    ...own.map((row) => ({ ...row, group: row.ethnic_group })),
    ...(by === 'ethnicGroup' ? [] : finer).map((row) => ({ ...row, group: coarser(row, by) })),
  ];
}

const ownList = {
  ethnicGroup: 'detailed',
  ethnicGroupPublished: 'published',
  ethnicGroupBroad: 'broad',
} as const;

function coarser(
  { ethnic_group }: PopulationRow,
  by: 'ethnicGroup' | 'ethnicGroupPublished' | 'ethnicGroupBroad',
): string {
  const group = ethnicGroups.find(({ code }) => code === ethnic_group);
  if (!group) throw new Error(`unknown ethnic group: ${ethnic_group}`);
  return by === 'ethnicGroupBroad' ? group.broad : group.published;
}

function sliceOf({ year, age_band, basis }: PopulationRow): string {
  return `${year} ${age_band} ${basis}`;
}

/** The sums over some age bands, of the nearest year and best basis that has them all. */
function nearest(
  rows: readonly GroupedRow[],
  bands: readonly string[],
  year: number,
): Omit<AdultPopulation, 'ages'> | null {
  const best = editionsNear(
    rows.filter(({ age_band }) => bands.includes(age_band)),
    year,
  ).find((edition) => new Set(edition.map(({ age_band }) => age_band)).size === bands.length);
  if (!best) return null;
  const people = new Map<string, number>();
  for (const row of best) people.set(row.group, (people.get(row.group) ?? 0) + row.people);
  return { year: best[0]!.year, basis: best[0]!.basis, people };
}
