import { ageBands } from '@careshape/domain';
import type { Figure } from '../figure.js';
import { adultBands } from '../population/populationByAge.js';
import {
  askCounts,
  baseFilter,
  codeIn,
  type CountRequest,
  countOf,
  emptyFigure,
  type EqualityContext,
  type MomentCounts,
} from './countGroups.js';
import type { EqualityMoment } from './equalityMoments.js';
import type { EqualityDimension } from './equalityQuestion.js';
import { type EqualityGroupName, leastPeople } from './groupFamilies.js';

/** Age bands of Client Level Data, some of them taken together. */
export type AgeGrouping = readonly (readonly string[])[];

interface AgeDivision {
  /** The dimension of the cubes that divides ages so, and its codes. */
  readonly dimension: 'ageBand' | 'workingAge';
  readonly codes: readonly string[];
  readonly ages: AgeGrouping;
}

const working = ['18-24', '25-44', '45-64'];

/** Ways to divide the ages of adults, finest first: those of the cubes, since no other passes the gate on its own. */
const ageDivisions: readonly AgeDivision[] = [
  { dimension: 'ageBand', codes: adultBands, ages: adultBands.map((band) => [band]) },
  {
    dimension: 'workingAge',
    codes: ['18-64', '65-plus'],
    ages: [working, adultBands.filter((band) => !working.includes(band))],
  },
];

/** People of everybody in each of some ages. */
export interface BaseStrata {
  readonly ages: AgeGrouping;
  readonly people: readonly Figure[];
}

/** People by age at one moment, gated: of each group, and of the base. */
export interface AgeStrata {
  readonly ages: AgeGrouping;
  /** By the key of a group, in the order of `ages`. */
  readonly groups: ReadonlyMap<string, readonly Figure[]>;
  /** The base in the same ages. */
  readonly base: readonly Figure[];
  /** The base in the finest ages in which it has a number in each: what its rates by age are read from. */
  readonly finest: BaseStrata;
}

/** What a group is kept by. */
export function groupKey({ of, code }: EqualityGroupName): string {
  return `${of} ${code}`;
}

/**
 * Reads people by group and age at some moments, all in the same ages: the finest in which no group of 10 people or more
 * has a suppressed number; in the coarsest where none is fine.
 */
export async function readAgeStrata(
  request: CountRequest,
  moments: readonly { readonly moment: EqualityMoment; readonly counts: MomentCounts }[],
  context: EqualityContext,
): Promise<readonly AgeStrata[]> {
  const finest: (BaseStrata | undefined)[] = [];
  let read: readonly AgeStrata[] = [];
  for (const division of ageDivisions) {
    read = await Promise.all(
      moments.map(async ({ moment, counts }, i) => {
        const strata = await strataOf(division, { request, moment, counts }, context);
        const base = { ages: division.ages, people: strata.base };
        // the finest ages without a gap; the coarsest where each has one
        if (!finest[i] || hasGap(finest[i].people)) finest[i] = base;
        return { ...strata, finest: finest[i] };
      }),
    );
    if (read.every((strata, i) => isComplete(strata, moments[i]!.counts))) break;
  }
  return read;
}

/** The ages in words. @example agesInWords([['18-24', '25-44'], ['95-plus']]) // '18 to 44, 95 and above' */
export function agesInWords(ages: AgeGrouping): string {
  return ages
    .map((codes) => {
      const bands = codes.map((code) => ageBands.find((band) => band.code === code)!);
      const [first, last] = [bands[0]!, bands.at(-1)!];
      return last.to === null ? `${first.from} and above` : `${first.from} to ${last.to}`;
    })
    .join(', ');
}

/** Whether every group that is large enough for a rate has a number in every age. */
export function isComplete(
  { groups }: Pick<AgeStrata, 'groups'>,
  counts: Pick<MomentCounts, 'groups'>,
): boolean {
  return counts.groups
    .filter(({ people }) => (people.value ?? 0) >= leastPeople)
    .every(({ group }) =>
      groups.get(groupKey(group))?.every(({ status }) => status !== 'SUPPRESSED'),
    );
}

function hasGap(people: readonly Figure[]): boolean {
  return people.some(({ status }) => status === 'SUPPRESSED');
}

async function strataOf(
  { dimension, codes, ages }: AgeDivision,
  {
    request,
    moment,
    counts,
  }: { request: CountRequest; moment: EqualityMoment; counts: MomentCounts },
  context: EqualityContext,
): Promise<Omit<AgeStrata, 'finest'>> {
  const nobody = emptyFigure(context.policy, 'people');
  const read = async (list: EqualityDimension | null) => {
    const asked = list
      ? { dimensions: [list, dimension], where: {} }
      : { dimensions: [dimension], where: baseFilter(request) };
    const { rows } = await askCounts(request, moment, asked, context);
    return new Map(
      rows.map(({ dimensions, measures }) => [
        `${list ? codeIn(dimensions[list]) : ''} ${codeIn(dimensions[dimension])}`,
        countOf(measures, request, moment).people,
      ]),
    );
  };
  const lists = [...new Set(counts.groups.map(({ group }) => group.of))];
  const [base, ...byList] = await Promise.all([read(null), ...lists.map(read)]);
  const groups = counts.groups.map(({ group }) => {
    const cells = byList[lists.indexOf(group.of)]!;
    return [
      groupKey(group),
      codes.map((age) => cells.get(`${group.code} ${age}`) ?? nobody),
    ] as const;
  });
  return {
    ages,
    groups: new Map(groups),
    base: codes.map((age) => base.get(` ${age}`) ?? nobody),
  };
}
