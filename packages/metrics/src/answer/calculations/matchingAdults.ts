import { ageBands, ethnicGroups, workingAgeBands } from '@careshape/domain';
import { adultPopulation } from '../../equality/residents/adultPopulation.js';
import { coarse, ethnicLists } from '../../population/populationByAge.js';
import type { Populations } from '../../population/populations.js';

/** The dimensions that residents can be told apart by. */
export const residentDimensions = [
  'ward',
  'ageBand',
  'workingAge',
  'sex',
  'ethnicGroup',
  'ethnicGroupPublished',
  'ethnicGroupBroad',
] as const;
export type ResidentDimension = (typeof residentDimensions)[number];

/** Which adults of a table are meant: of each dimension, whether a code is. */
export type ResidentsWanted = ReadonlyMap<ResidentDimension, (code: string) => boolean>;

/** Adult residents, told apart by some dimensions. */
export interface MatchingAdults {
  readonly year: number;
  readonly basis: string;
  /** Where they come from, in words. */
  readonly method: string;
  /** The adults that are wanted; null where no group of residents is, such as people whose sex is not known. */
  people(wanted: ResidentsWanted): number | null;
}

interface AdultCell {
  readonly codes: ReadonlyMap<ResidentDimension, string>;
  readonly people: number;
}

type Table = Pick<MatchingAdults, 'year' | 'basis' | 'method'> & {
  readonly cells: readonly AdultCell[];
};

/**
 * The adults of an authority by some dimensions, near a year: taken as loaded where one table tells them apart, else from the
 * table of ages, sexes and groups together.
 *
 * @returns a text that says why, where they are not known
 */
export function matchingAdults(
  populations: Populations,
  by: ReadonlySet<ResidentDimension>,
  year: number,
): MatchingAdults | string {
  const table = by.has('ward') ? ofWards(populations, by, year) : ofCity(populations, by, year);
  if (typeof table === 'string') return table;
  const { cells, ...source } = table;
  const people = (wanted: ResidentsWanted) => {
    const meant = cells.filter(({ codes }) =>
      [...wanted].every(([dimension, isWanted]) => isWanted(codes.get(dimension)!)),
    );
    return meant.length === 0 ? null : meant.reduce((sum, cell) => sum + cell.people, 0);
  };
  return { ...source, people };
}

function ofWards(
  populations: Populations,
  by: ReadonlySet<ResidentDimension>,
  year: number,
): Table | string {
  const other = [...by].find((id) => !['ward', 'ageBand', 'workingAge'].includes(id));
  if (other) return `adults of a ward by ${other} are not known`;
  const wards = populations.ofWards(year);
  if (!wards) return 'no population of wards is loaded';
  const { basis, method } = wards;
  const cells = [...wards.people].flatMap(([ward, ages]) =>
    [...ages].map(([ageBand, people]) => ({
      codes: new Map([['ward', ward] as const, ...ageCodes(ageBand)]),
      people,
    })),
  );
  return { year: wards.year, basis, method, cells };
}

function ofCity(
  populations: Populations,
  by: ReadonlySet<ResidentDimension>,
  year: number,
): Table | string {
  const [first, ...others] = by;
  // one dimension alone is in figures as they were loaded; all adults are in those by age or by sex
  const alone =
    others.length > 0 ? [] : first === undefined ? (['ageBand', 'sex'] as const) : [first];
  for (const dimension of alone) {
    const table = ofOneDimension(populations, dimension, year);
    if (table) return table;
  }
  return ofAllTogether(populations, by, year);
}

/** From the figures loaded for one dimension alone; null where they are not. */
function ofOneDimension({ city }: Populations, by: ResidentDimension, year: number): Table | null {
  if (by === 'ward') return null;
  const dimension = by === 'workingAge' ? 'ageBand' : by;
  const found = adultPopulation(city, dimension, year);
  if (found?.ages !== 'adults') return null;
  const cells = [...found.people].map(([code, people]) => ({
    codes: new Map(dimension === 'ageBand' ? ageCodes(code) : [[dimension, code] as const]),
    people,
  }));
  return { year: found.year, basis: found.basis, method: 'as loaded', cells };
}

function ofAllTogether(
  populations: Populations,
  by: ReadonlySet<ResidentDimension>,
  year: number,
): Table | string {
  const table = populations.byAge(year);
  if (typeof table === 'string') return table;
  const finer = ethnicListOf.find(
    ([id, list]) => by.has(id) && ethnicLists.indexOf(list) < ethnicLists.indexOf(table.finest),
  );
  if (finer)
    return `adults by ${finer[0]} are not known: a finer list of groups than any that is loaded`;
  const cells = table.cells.map(({ ageBand, sex, ethnicGroup, people }) => ({
    codes: new Map([...ageCodes(ageBand), ['sex', sex] as const, ...ethnicCodes(ethnicGroup)]),
    people,
  }));
  return { year: table.year, basis: table.basis, method: table.method, cells };
}

const ethnicListOf = [
  ['ethnicGroup', 'detailed'],
  ['ethnicGroupPublished', 'published'],
  ['ethnicGroupBroad', 'broad'],
] as const;

function ethnicCodes(code: string): readonly (readonly [ResidentDimension, string])[] {
  const group = ethnicGroups.find((other) => other.code === code)!;
  return ethnicListOf.map(([id, list]) => [id, coarse(group, list)] as const);
}

/** A band with the coarser one it lies in. */
function ageCodes(code: string): readonly (readonly [ResidentDimension, string])[] {
  const { from } = ageBands.find((band) => band.code === code)!;
  const coarser = workingAgeBands.findLast((band) => band.from <= from)!;
  return [
    ['ageBand', code],
    ['workingAge', coarser.code],
  ];
}
