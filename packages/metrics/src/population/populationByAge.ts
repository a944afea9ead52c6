import { ageBands, ethnicGroups } from '@careshape/domain';
import { iterativeProportionalFit, type Margin, marginOf } from './iterativeProportionalFit.js';
import { editionsNear, type PopulationRow } from './populationRow.js';

/** The lists of ethnic groups that the population table can hold, finest first. */
export const ethnicLists = ['detailed', 'published', 'broad'] as const;
export type EthnicList = (typeof ethnicLists)[number];

/** Adults of one age band, sex and ethnic group. */
export interface PopulationCell {
  readonly ageBand: string;
  readonly sex: string;
  /** A code of the 19 groups. */
  readonly ethnicGroup: string;
  readonly people: number;
}

/** Adults by age band, sex and ethnic group, and where they come from. */
export interface PopulationByAge {
  readonly year: number;
  readonly basis: string;
  /** Whether cells were worked out rather than loaded. */
  readonly modelled: boolean;
  /** In words: what was fitted to what. */
  readonly method: string;
  /** The finest list of groups that the loaded figures tell apart: finer ones in the cells are not known. */
  readonly finest: EthnicList;
  readonly cells: readonly PopulationCell[];
}

/** The age bands of adults, in reading order. */
export const adultBands: readonly string[] = ageBands
  .map(({ code }) => code)
  .filter((code) => code !== 'under-18');

const sexCodes = ['female', 'male'];
const groups = ethnicGroups.filter(({ census }) => census !== null);

/**
 * Adults by age band, sex and ethnic group (7 × 2 × 19) for the year nearest to the one wanted.
 *
 * Taken as loaded where the full table is. Else fitted by iterative proportional fitting: the seed is the table of ages by
 * group (its associations are kept), split into finer groups as all ages are; the margins are the totals by age and sex and
 * the adults of each group. Sexes are taken to be alike within an age band and group.
 *
 * @returns null where ages by sex, or ages by group, are not loaded: a model that knew nothing of the ages within a group
 *   would standardise nothing
 * @throws Error where loaded margins of one edition disagree by more than a hundredth
 */
export function populationByAge(
  rows: readonly PopulationRow[],
  year: number,
): PopulationByAge | null {
  const full = fullTable(rows, year);
  if (full) return full;
  const bySex = agesBySex(rows, year);
  const byGroup = agesByGroup(rows, year);
  if (!bySex || !byGroup) return null;

  const weights = groupWeights(rows, year, byGroup.list);
  const cells = adultBands.flatMap((ageBand) =>
    sexCodes.flatMap(() =>
      groups.map(
        (group) =>
          byGroup.people.get(`${ageBand} ${coarse(group, byGroup.list)}`)! *
          weights.parts.get(group.code)!,
      ),
    ),
  );
  const shape = [adultBands.length, sexCodes.length, groups.length];
  const agesAndSexes: Margin = { axes: [0, 1], totals: bySex.totals };
  const fitted = iterativeProportionalFit({ shape, cells }, [
    agesAndSexes,
    groupMargin({ shape, cells }, weights.adults, bySex),
  ]);
  return {
    year: bySex.year,
    basis: 'modelled',
    modelled: true,
    method: `fitted by iterative proportional fitting to ages by sex (${bySex.year}, ${bySex.basis}) and ${weights.adults ? `adults by ethnic group (${weights.adults.year}, ${weights.adults.basis})` : 'the groups of the table of ages'}, from ages by ethnic group (${byGroup.year}, ${byGroup.basis})`,
    finest: weights.finest,
    cells: cellsOf(fitted.cells),
  };
}

/** The group of a list that one of the 19 groups belongs to. */
export function coarse(
  group: { code: string; published: string; broad: string },
  list: EthnicList,
): string {
  return list === 'detailed' ? group.code : group[list];
}

function cellsOf(people: readonly number[]): readonly PopulationCell[] {
  let place = 0;
  return adultBands.flatMap((ageBand) =>
    sexCodes.flatMap((sex) =>
      groups.map(({ code }) => ({ ageBand, sex, ethnicGroup: code, people: people[place++]! })),
    ),
  );
}

function fullTable(rows: readonly PopulationRow[], year: number): PopulationByAge | null {
  const full = rows.filter((row) => row.ethnic_list === 'detailed' && row.sex !== 'all');
  for (const edition of editionsNear(full, year)) {
    const known = new Map(
      edition.map((row) => [`${row.age_band} ${row.sex} ${row.ethnic_group}`, row.people]),
    );
    const people = adultBands.flatMap((ageBand) =>
      sexCodes.flatMap((sex) => groups.map(({ code }) => known.get(`${ageBand} ${sex} ${code}`))),
    );
    if (people.every((number) => number !== undefined))
      return {
        year: edition[0]!.year,
        basis: edition[0]!.basis,
        modelled: edition[0]!.basis === 'modelled',
        method: 'as loaded',
        finest: 'detailed',
        cells: cellsOf(people),
      };
  }
  return null;
}

interface AgesBySex {
  readonly year: number;
  readonly basis: string;
  /** By age band, then sex. */
  readonly totals: readonly number[];
}

function agesBySex(rows: readonly PopulationRow[], year: number): AgesBySex | null {
  const ours = rows.filter((row) => row.ethnic_list === 'all' && row.sex !== 'all');
  for (const edition of editionsNear(ours, year)) {
    const known = new Map(edition.map((row) => [`${row.age_band} ${row.sex}`, row.people]));
    const totals = adultBands.flatMap((ageBand) =>
      sexCodes.map((sex) => known.get(`${ageBand} ${sex}`)),
    );
    if (totals.every((number) => number !== undefined))
      return { year: edition[0]!.year, basis: edition[0]!.basis, totals };
  }
  return null;
}

interface AgesByGroup {
  readonly year: number;
  readonly basis: string;
  readonly list: EthnicList;
  /** By age band and group. */
  readonly people: ReadonlyMap<string, number>;
}

/** The nearest table of ages by group; of one edition's lists the finest. */
function agesByGroup(rows: readonly PopulationRow[], year: number): AgesByGroup | null {
  const ours = rows.filter((row) => row.sex === 'all' && adultBands.includes(row.age_band));
  for (const edition of editionsNear(ours, year))
    for (const list of ethnicLists) {
      const people = new Map(
        edition
          .filter((row) => row.ethnic_list === list)
          .map((row) => [`${row.age_band} ${row.ethnic_group}`, row.people]),
      );
      const wanted = adultBands.flatMap((ageBand) =>
        groups.map((group) => `${ageBand} ${coarse(group, list)}`),
      );
      if (wanted.every((key) => people.has(key)))
        return { year: edition[0]!.year, basis: edition[0]!.basis, list, people };
    }
  return null;
}

interface GroupTotals {
  readonly year: number;
  readonly basis: string;
  readonly people: ReadonlyMap<string, number>;
}

/** How each coarse group splits into the 19, and the adults of the groups where they are loaded. */
function groupWeights(
  rows: readonly PopulationRow[],
  year: number,
  list: EthnicList,
): {
  parts: ReadonlyMap<string, number>;
  adults: (GroupTotals & { list: EthnicList }) | null;
  finest: EthnicList;
} {
  const detailedAdults = totalsOf(rows, year, 'detailed', '18-plus');
  const detailed = detailedAdults ?? totalsOf(rows, year, 'detailed', 'all');
  const people = (code: string) => (detailed ? detailed.people.get(code)! : 1);
  const parts = groups.map((group) => {
    const family = groups.filter((other) => coarse(other, list) === coarse(group, list));
    const all = family.reduce((sum, { code }) => sum + people(code), 0);
    return [group.code, all > 0 ? people(group.code) / all : 1 / family.length] as const;
  });
  const coarser = totalsOf(rows, year, list, '18-plus');
  const adults = detailedAdults
    ? { ...detailedAdults, list: 'detailed' as const }
    : coarser && { ...coarser, list };
  return { parts: new Map(parts), adults, finest: detailed ? 'detailed' : list };
}

function totalsOf(
  rows: readonly PopulationRow[],
  year: number,
  list: EthnicList,
  ages: string,
): GroupTotals | null {
  const ours = rows.filter(
    (row) => row.ethnic_list === list && row.sex === 'all' && row.age_band === ages,
  );
  for (const edition of editionsNear(ours, year)) {
    const people = new Map(edition.map((row) => [row.ethnic_group, row.people]));
    if (groups.every((group) => people.has(coarse(group, list))))
      return { year: edition[0]!.year, basis: edition[0]!.basis, people };
  }
  return null;
}

/** Beyond this part of the whole, totals of one edition do not differ by rounding. */
const rounding = 0.01;

/** The adults of each of the 19 groups, scaled to the total of the ages so that both margins can be met. */
function groupMargin(
  seed: { shape: readonly number[]; cells: readonly number[] },
  adults: (GroupTotals & { list: EthnicList }) | null,
  bySex: AgesBySex,
): Margin {
  const ofSeed = marginOf(seed, [2]).totals;
  const inList = (place: number) => coarse(groups[place]!, adults!.list);
  const people = ofSeed.map((own, place) => {
    if (!adults) return own;
    // a coarse group's adults are split as the seed splits them
    const family = ofSeed.filter((_, other) => inList(other) === inList(place));
    const all = family.reduce((sum, number) => sum + number, 0);
    return all > 0 ? (adults.people.get(inList(place))! * own) / all : 0;
  });
  const total = people.reduce((sum, number) => sum + number, 0);
  const wanted = bySex.totals.reduce((sum, number) => sum + number, 0);
  const oneEdition = adults?.year === bySex.year && adults.basis === bySex.basis;
  if (oneEdition && Math.abs(total - wanted) > rounding * wanted)
    throw new Error(
      `population margins disagree in ${bySex.year}: ${Math.round(total)} adults by ethnic group, ${Math.round(wanted)} by age and sex`,
    );
  return { axes: [2], totals: people.map((number) => (number * wanted) / total) };
}
