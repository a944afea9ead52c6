import { ethnicGroups } from '@careshape/domain';
import { iterativeProportionalFit } from './iterativeProportionalFit.js';
import { adultBands, type PopulationByAge } from './populationByAge.js';
import { editionsNear, type PopulationRow } from './populationRow.js';

/** Adults of each ward by age band, and where they come from. */
export interface WardPopulation {
  readonly year: number;
  readonly basis: string;
  readonly modelled: boolean;
  readonly method: string;
  /** By ward code, then age band. */
  readonly people: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const broadGroups = [
  ...new Set(ethnicGroups.filter(({ census }) => census !== null).map(({ broad }) => broad)),
];

/**
 * Adults of each ward by age band, for the year nearest to the one wanted.
 *
 * Taken as loaded where ages by ward are. Else structure-preserving estimation: the seed holds the people of each ward by
 * broad ethnic group, the same for every age; it is fitted to the city's adults by age band and group. So wards differ in
 * age as far as their groups do, and no further: halls of students or of older people do not show.
 *
 * @returns null where neither is loaded for every ward
 */
export function wardPopulation(
  wards: ReadonlyMap<string, readonly PopulationRow[]>,
  city: PopulationByAge | null,
  year: number,
): WardPopulation | null {
  return agesLoaded(wards, year) ?? (city && agesFitted(wards, city, year));
}

function agesLoaded(
  wards: ReadonlyMap<string, readonly PopulationRow[]>,
  year: number,
): WardPopulation | null {
  const read = readWards(wards, year, (row) =>
    row.ethnic_list === 'all' && row.sex === 'all' && adultBands.includes(row.age_band)
      ? row.age_band
      : null,
  );
  if (!read || [...read.people.values()].some((ages) => ages.size !== adultBands.length))
    return null;
  return { ...read, modelled: read.basis === 'modelled', method: 'as loaded' };
}

function agesFitted(
  wards: ReadonlyMap<string, readonly PopulationRow[]>,
  city: PopulationByAge,
  year: number,
): WardPopulation | null {
  const read = readWards(wards, year, (row) =>
    row.ethnic_list === 'broad' && row.sex === 'all' && row.age_band === 'all'
      ? row.ethnic_group
      : null,
  );
  if (!read || [...read.people.values()].some((broad) => broad.size !== broadGroups.length))
    return null;
  const codes = [...read.people.keys()];
  const cells = codes.flatMap((ward) =>
    broadGroups.flatMap((group) => adultBands.map(() => read.people.get(ward)!.get(group)!)),
  );
  const cityPeople = broadGroups.flatMap((group) =>
    adultBands.map((ageBand) =>
      city.cells
        .filter((cell) => cell.ageBand === ageBand && broadOf(cell.ethnicGroup) === group)
        .reduce((sum, { people }) => sum + people, 0),
    ),
  );
  const fitted = iterativeProportionalFit(
    { shape: [codes.length, broadGroups.length, adultBands.length], cells },
    [{ axes: [1, 2], totals: cityPeople }],
  );
  const at = (ward: number, group: number, age: number) =>
    fitted.cells[(ward * broadGroups.length + group) * adultBands.length + age]!;
  const people = codes.map((code, ward) => {
    const ages = adultBands.map((ageBand, age) => {
      const all = broadGroups.reduce((sum, _, group) => sum + at(ward, group, age), 0);
      return [ageBand, all] as const;
    });
    return [code, new Map(ages)] as const;
  });
  return {
    year: city.year,
    basis: 'modelled',
    modelled: true,
    method: `the city’s adults by age and broad ethnic group (${city.year}), shared out among wards as each group lives there (${read.year}, ${read.basis}); wards differ in age only as far as their groups do`,
    people: new Map(people),
  };
}

function broadOf(ethnicGroup: string): string | undefined {
  return ethnicGroups.find(({ code }) => code === ethnicGroup)?.broad;
}

/** Some column of every ward out of the nearest edition that has all wards. */
function readWards(
  wards: ReadonlyMap<string, readonly PopulationRow[]>,
  year: number,
  columnOf: (row: PopulationRow) => string | null,
): Pick<WardPopulation, 'year' | 'basis' | 'people'> | null {
  const rows = [...wards].flatMap(([ward, own]) =>
    own.flatMap((row) => {
      const column = columnOf(row);
      return column === null ? [] : [{ ...row, ward, column }];
    }),
  );
  for (const edition of editionsNear(rows, year)) {
    const byWard = Map.groupBy(edition, ({ ward }) => ward);
    if (wards.size === 0 || byWard.size < wards.size) continue;
    const people = [...byWard].map(
      ([ward, own]) => [ward, new Map(own.map((row) => [row.column, row.people]))] as const,
    );
    return { year: edition[0]!.year, basis: edition[0]!.basis, people: new Map(people) };
  }
  return null;
}
