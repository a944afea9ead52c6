import { ethnicGroups } from '@careshape/domain';
import { coarse, ethnicLists, type PopulationByAge } from '../../population/populationByAge.js';
import type { Populations } from '../../population/populations.js';
import { adultPopulation } from './adultPopulation.js';
import type { EqualityDimension } from '../equalityQuestion.js';
import { type EqualityGroupName, groupFamilies } from '../groupFamilies.js';

/** Which residents people are compared with. */
export interface ResidentsSource {
  readonly year: number;
  readonly basis: string;
  /** Whether only adults are counted, or, where no more is loaded, people of all ages. */
  readonly ages: 'adults' | 'all ages';
  /** Whether numbers were worked out rather than loaded. */
  readonly modelled: boolean;
}

/** Residents of each group, and of each group by age. */
export interface Residents {
  /** Null where nothing loaded tells the groups apart. */
  readonly source: ResidentsSource | null;
  /** All groups together; null where not known. */
  readonly everybody: number | null;
  /** Of a group; null where not known. */
  people(group: EqualityGroupName): number | null;
  /** Adults of a group (everybody, where it is null) by age band; null where not known. */
  byAge(group: EqualityGroupName | null): ReadonlyMap<string, number> | null;
  /** Where the ages come from, or why there are none. */
  readonly agesMethod: string;
  /** Whether the ages were worked out rather than loaded. */
  readonly agesModelled: boolean;
}

/** The residents to compare groups of a dimension with, near a year. */
export function residentsOf(
  populations: Populations,
  by: EqualityDimension,
  year: number,
): Residents {
  if (by === 'ward') return residentsOfWards(populations, year);
  const found = adultPopulation(populations.city, by, year);
  const known = found?.people ?? new Map<string, number>();
  const table =
    by === 'ageBand' ? 'Age bands are not standardised for age.' : populations.byAge(year);
  const ages = typeof table === 'string' ? null : table;
  return {
    source: found && {
      year: found.year,
      basis: found.basis,
      ages: found.ages,
      modelled: found.basis === 'modelled',
    },
    everybody: found && sum(known.values()),
    // a coarsened group is the sum of its members, so that all groups are of one edition
    people: (group) => {
      const members = membersOf(by, group);
      return members.every((code) => known.has(code))
        ? sum(members.map((code) => known.get(code)!))
        : null;
    },
    byAge: (group) => ages && agesOfGroup(ages, group),
    agesMethod: typeof table === 'string' ? table : `Adults by age: ${table.method}.`,
    agesModelled: ages?.modelled ?? false,
  };
}

function residentsOfWards(populations: Populations, year: number): Residents {
  const adults = populations.ofWards(year);
  const everybody = new Map<string, number>();
  for (const ages of adults?.people.values() ?? [])
    for (const [band, people] of ages) everybody.set(band, (everybody.get(band) ?? 0) + people);
  return {
    source: adults && {
      year: adults.year,
      basis: adults.basis,
      ages: 'adults',
      modelled: adults.modelled,
    },
    everybody: adults && sum(everybody.values()),
    people: ({ code }) => {
      const ages = adults?.people.get(code);
      return ages ? sum(ages.values()) : null;
    },
    byAge: (group) => (group ? (adults?.people.get(group.code) ?? null) : adults && everybody),
    agesMethod: adults
      ? `Adults by ward and age: ${adults.method}.`
      : 'No table of wards by age or by ethnic group is loaded, so that ages cannot be allowed for.',
    agesModelled: adults?.modelled ?? false,
  };
}

function membersOf(by: EqualityDimension, { of, code }: EqualityGroupName): readonly string[] {
  if (of === by) return [code];
  return groupFamilies(by).find(({ name }) => name.code === code)?.members ?? [code];
}

const listOf = {
  ethnicGroup: 'detailed',
  ethnicGroupPublished: 'published',
  ethnicGroupBroad: 'broad',
} as const;

function agesOfGroup(
  table: PopulationByAge,
  group: EqualityGroupName | null,
): ReadonlyMap<string, number> | null {
  const of = group?.of;
  const isIn = (cell: PopulationByAge['cells'][number]) => {
    if (!group) return true;
    if (of === 'sex') return cell.sex === group.code;
    const list = listOf[of as keyof typeof listOf];
    const own = ethnicGroups.find(({ code }) => code === cell.ethnicGroup)!;
    return coarse(own, list) === group.code;
  };
  const list = of && of in listOf ? listOf[of as keyof typeof listOf] : null;
  // groups finer than what is loaded are not known
  if (list && ethnicLists.indexOf(list) < ethnicLists.indexOf(table.finest)) return null;
  const ages = new Map<string, number>();
  for (const cell of table.cells.filter(isIn))
    ages.set(cell.ageBand, (ages.get(cell.ageBand) ?? 0) + cell.people);
  return ages.size > 0 ? ages : null;
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, number) => total + number, 0);
}
