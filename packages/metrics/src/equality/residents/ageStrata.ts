import { ageBands } from '@careshape/domain';
import type { Answer } from '../../answer/answer.js';
import type { Figure } from '../../gate/figure.js';
import { adultBands } from '../../population/populationByAge.js';
import {
  askCounts,
  baseFilter,
  codeIn,
  type CountRequest,
  countOf,
  emptyFigure,
  type EqualityContext,
  type MomentCounts,
} from '../countGroups.js';
import type { EqualityMoment } from '../equalityMoments.js';
import type { EqualityDimension } from '../equalityQuestion.js';
import type { EqualityGroupName } from '../groupFamilies.js';

/** Age bands of Client Level Data, some of them taken together. */
export type AgeGrouping = readonly (readonly string[])[];

const young = ['18-24', '25-44'];
const oldest = ['85-94', '95-plus'];
const older = ['75-84', ...oldest];

/**
 * Ways to divide the ages of adults, finest first; the same few for everybody.
 *
 * The oldest are taken together first: few live to that age, and their rates are alike. From 45 on support is several times
 * as common as below, and groups differ in how many of them are so old: 18 to 64 taken together would mostly measure that.
 * Where even the coarsest leave a gap, there is no standardised rate.
 */
export const ageGroupings: readonly AgeGrouping[] = [
  adultBands.map((band) => [band]),
  [['18-24'], ['25-44'], ['45-64'], ['65-74'], ['75-84'], oldest],
  [['18-24'], ['25-44'], ['45-64'], ['65-74'], older],
  [young, ['45-64'], ['65-74'], older],
  [young, ['45-64'], ['65-74', ...older]],
];

/** The ages are made coarser for groups of so many people or more; smaller ones have the standardised ratio. */
const leastForAges = 100;

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
 * Reads people by group and age at some moments, all in the same ages: the finest in which no group of 100 people or more
 * has a suppressed number; in the coarsest where none is fine.
 */
export async function readAgeStrata(
  request: CountRequest,
  moments: readonly { readonly moment: EqualityMoment; readonly counts: MomentCounts }[],
  context: EqualityContext,
): Promise<readonly AgeStrata[]> {
  // only people are wanted by age: hours and nights would be read in vain
  const { amount: _, ...measure } = request.measure;
  const readers = moments.map(({ moment, counts }) =>
    strataReader({ request: { ...request, measure }, moment, counts }, context),
  );
  const finest: BaseStrata[] = [];
  let read: readonly AgeStrata[] = [];
  for (const ages of ageGroupings) {
    const strata = await Promise.all(readers.map((strataOf) => strataOf(ages)));
    read = strata.map((one, i) => {
      // the finest ages without a gap; the coarsest where each has one
      if (!finest[i] || hasGap(finest[i].people)) finest[i] = { ages, people: one.base };
      return { ...one, finest: finest[i] };
    });
    if (read.every((one, i) => isComplete(one, moments[i]!.counts))) break;
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

/** Whether every group of 100 people or more has a number in every age. */
export function isComplete(
  { groups }: Pick<AgeStrata, 'groups'>,
  counts: Pick<MomentCounts, 'groups'>,
): boolean {
  return counts.groups
    .filter(({ people }) => (people.value ?? 0) >= leastForAges)
    .every(({ group }) =>
      groups.get(groupKey(group))?.every(({ status }) => status !== 'SUPPRESSED'),
    );
}

function hasGap(people: readonly Figure[]): boolean {
  return people.some(({ status }) => status === 'SUPPRESSED');
}

/** The people of each group of a list in one age, by code. */
type Column = ReadonlyMap<string, Figure>;

/** Reads the strata of a moment in any ages; an age that was read is not read again. */
function strataReader(
  {
    request,
    moment,
    counts,
  }: { request: CountRequest; moment: EqualityMoment; counts: MomentCounts },
  context: EqualityContext,
): (ages: AgeGrouping) => Promise<Omit<AgeStrata, 'finest'>> {
  const lists = [...new Set(counts.groups.map(({ group }) => group.of))];
  const readers = lists.map((list) => columnReader(list, { request, moment }, context));
  const readBase = columnReader(null, { request, moment }, context);
  const nobody = emptyFigure(context.policy, 'people');
  return async (ages) => {
    const [base, ...byList] = await Promise.all(
      [readBase, ...readers].map((read) => Promise.all(ages.map(read))),
    );
    const groups = counts.groups.map(({ group }) => {
      const columns = byList[lists.indexOf(group.of)]!;
      return [groupKey(group), columns.map((column) => column.get(group.code) ?? nobody)] as const;
    });
    return {
      ages,
      groups: new Map(groups),
      base: base!.map((column) => column.get(everybody) ?? nobody),
    };
  };
}

const everybody = 'everybody';

/**
 * Reads the people of each group of a list (of everybody in the base, where it is null) in an age: single bands in one
 * question for all of them, bands taken together each in a question of its own, so that each passes the gate on its own.
 */
function columnReader(
  list: EqualityDimension | null,
  { request, moment }: { request: CountRequest; moment: EqualityMoment },
  context: EqualityContext,
): (bands: readonly string[]) => Promise<Column> {
  const where = list ? {} : baseFilter(request);
  const dimensions = list ? [list] : [];
  const known = new Map<string, Promise<Column>>();
  let crossed: Promise<Answer> | null = null;

  const columnOf = (rows: Answer['rows']): Column =>
    new Map(
      rows.map((row) => [
        list ? (codeIn(row.dimensions[list]) ?? '') : everybody,
        countOf(row.measures, request, moment).people,
      ]),
    );
  const readBand = async (band: string) => {
    const asked = { dimensions: [...dimensions, 'ageBand'], where };
    crossed ??= askCounts(request, moment, asked, context);
    const { rows } = await crossed;
    return columnOf(rows.filter((row) => codeIn(row.dimensions['ageBand']) === band));
  };
  const readTogether = async (bands: readonly string[]) => {
    const asked = { dimensions, where: { ...where, ageBand: { in: bands } } };
    const { rows, totals } = await askCounts(request, moment, asked, context);
    return list ? columnOf(rows) : new Map([[everybody, countOf(totals, request, moment).people]]);
  };
  return (bands) => {
    const key = bands.join();
    const column =
      known.get(key) ?? (bands.length === 1 ? readBand(bands[0]!) : readTogether(bands));
    known.set(key, column);
    return column;
  };
}
