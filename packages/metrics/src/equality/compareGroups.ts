import { figureOf } from '../answer/rows/display.js';
import type { Figure } from '../gate/figure.js';
import { atMost, exactly, dividedBy, minus, type Range, times, unbounded } from '../gate/range.js';
import { crudeRate } from '../statistics/crudeRate.js';
import { europeanStandardPopulation } from '../statistics/europeanStandardPopulation.js';
import type { Interval } from '../statistics/interval.js';
import { rateRatio, type Ratio } from '../statistics/rateRatio.js';
import type { Significance } from '../statistics/significance.js';
import { type StandardisedRate, standardisedRate } from '../statistics/standardisedRate.js';
import { standardisedRateRatio } from '../statistics/standardisedRateRatio.js';
import { expectedCount, standardisedRatio } from '../statistics/standardisedRatio.js';
import { wilsonInterval } from '../statistics/wilsonInterval.js';
import { type AgeStrata, groupKey } from './residents/ageStrata.js';
import type { GatedCount, GroupCount, MomentCounts } from './countGroups.js';
import { type EqualityGroupName, leastPeople } from './groupFamilies.js';
import type { Residents } from './residents/residents.js';
import { combined, type MarkedRatio, markedRatio, statistic } from './statisticFigure.js';
import { weightedRange, weightsOf } from './residents/weightedRange.js';

/** One group: its people among those supported, beside its people among residents. */
export interface EqualityGroup {
  readonly group: EqualityGroupName;
  readonly people: Figure;
  /** Of the people supported, by the base chosen. */
  readonly share: Figure;
  readonly population: Figure;
  readonly populationShare: Figure;
  /** Share of people supported over share of population: 1 is parity. */
  readonly representationRatio: Figure;
  readonly representationMark: Significance | null;
  /** People to parity: more (above 0) or fewer of the group would be supported at its share of residents. */
  readonly peopleToParity: Figure;
  /** People per 1,000 residents. */
  readonly crudeRate: Figure;
  /** The crude rate over that of the reference group. */
  readonly rateRatio: Figure;
  readonly rateRatioMark: Significance | null;
  /** People per 1,000 residents, had the group the ages of the standard population. */
  readonly standardisedRate: Figure;
  readonly standardisedRateRatio: Figure;
  readonly standardisedRateRatioMark: Significance | null;
  /** People over those expected at the rates of all residents of the same ages. */
  readonly standardisedRatio: Figure;
  readonly standardisedRatioMark: Significance | null;
  /** People to parity, ages allowed for. */
  readonly peopleToParityForAge: Figure;
  /** Hours or nights; null where people are all that is compared. */
  readonly amount: Figure | null;
  readonly amountShare: Figure | null;
  readonly amountPerPerson: Figure | null;
}

/** Everybody the shares are shares of, as a group would be. */
export type EqualityOverall = Pick<EqualityGroup, 'crudeRate' | 'standardisedRate'>;

/** What groups are compared from: gated counts, residents, and ages where they are allowed for. */
export interface Compared {
  readonly counts: MomentCounts;
  readonly residents: Residents;
  readonly strata: AgeStrata | null;
}

const percent = { unit: '%', decimals: 1 };
const perThousand = { unit: 'per 1,000', decimals: 1 };
const count = { unit: 'people', decimals: 0 };

/** Compares every group with the residents and with a reference group; made of gated counts only. */
export function compareGroups(
  compared: Compared,
  reference: EqualityGroupName | null,
): readonly EqualityGroup[] {
  const { groups } = compared.counts;
  const referred = groups.find(({ group }) => reference && groupKey(group) === groupKey(reference));
  return groups.map((group) => compareGroup(group, compared, referred ?? null));
}

/** The rates of everybody the shares are shares of. */
export function compareEverybody({ counts, residents, strata }: Compared): EqualityOverall {
  const { people } = counts.base;
  return {
    crudeRate: crudeRateFigure(people, residents.everybody),
    standardisedRate: standardRateFigure(
      people,
      strata && { people: strata.base, ages: residents.byAge(null), strata },
    ),
  };
}

/** A share of a gated count, with the interval of Wilson; never above the whole, which rounding alone could make it. */
export function shareFigure(part: Figure, whole: Figure): Figure {
  const share = shareOf(part, whole);
  const interval = share && { lower: 100 * share.lower, upper: 100 * share.upper };
  const range = times(shareRange(part, whole), 100);
  const status = combined([part, whole]);
  return statistic(share && 100 * share.ratio, status, percent, { interval, range });
}

/** The group that others are compared with where none is named: the one with most residents. */
export function largestGroup({ counts, residents }: Compared): EqualityGroupName | null {
  const size = ({ group, people }: GroupCount) => residents.people(group) ?? people.value ?? 0;
  const [largest] = counts.groups.toSorted((a, b) => size(b) - size(a));
  return largest?.group ?? null;
}

function compareGroup(
  own: GroupCount,
  compared: Compared,
  reference: GroupCount | null,
): EqualityGroup {
  const { counts, residents } = compared;
  const { people } = own;
  const { base } = counts;
  const population = residents.people(own.group);
  const populationShare =
    population === null || !residents.everybody ? null : population / residents.everybody;
  const share = shareFigure(people, base.people);
  const representation = representationOf(people, base.people, populationShare);
  const crude = ratioToReference(own, reference, residents);
  return {
    group: own.group,
    people,
    share,
    population: figureOf(population === null ? null : Math.round(population), 'EXACT', count),
    populationShare: figureOf(
      populationShare === null ? null : 100 * populationShare,
      'EXACT',
      percent,
    ),
    representationRatio: representation.figure,
    representationMark: representation.mark,
    peopleToParity: parityFigure(
      people,
      base.people,
      populationShare === null || base.people.value === null
        ? null
        : {
            people: base.people.value * populationShare,
            range: times(base.people, populationShare),
          },
    ),
    crudeRate: crudeRateFigure(people, population),
    rateRatio: crude.figure,
    rateRatioMark: crude.mark,
    ...allowingForAge(own, compared, reference),
    ...amounts(own, base),
  };
}

/** Where a share lies: never above the whole. */
function shareRange(part: Range, whole: Range): Range {
  return atMost(dividedBy(part, whole), 1);
}

/** A share with the interval of Wilson; null where there is none. */
function shareOf({ value: part }: Figure, { value: whole }: Figure): Ratio | null {
  return part === null || !whole ? null : shareOfCounts(part, whole);
}

function shareOfCounts(part: number, whole: number): Ratio {
  const counted = Math.min(part, whole);
  return { ratio: counted / whole, ...wilsonInterval(counted, whole)! };
}

function representationOf(
  people: Figure,
  base: Figure,
  populationShare: number | null,
): MarkedRatio {
  const share = isLargeEnough(people) ? shareOf(people, base) : null;
  const ratio =
    share && populationShare
      ? {
          ratio: share.ratio / populationShare,
          lower: share.lower / populationShare,
          upper: share.upper / populationShare,
        }
      : null;
  const range = populationShare ? times(shareRange(people, base), 1 / populationShare) : unbounded;
  const fewest = people.least ?? 0;
  const widest = fewest >= leastPeople && base.most ? shareOfCounts(fewest, base.most) : null;
  return markedRatio(ratio, combined([people, base]), { range, widest });
}

function ratioToReference(
  own: GroupCount,
  reference: GroupCount | null,
  residents: Residents,
): MarkedRatio {
  const countOf = (one: GroupCount | null, people: number | null | undefined) => {
    const population = one && residents.people(one.group);
    return people == null || population === null ? null : { count: people, population };
  };
  const ratioOf = (counted: (one: GroupCount) => number | null) => {
    const [group, other] = [own, reference].map((one) => countOf(one, one && counted(one)));
    return group && other && own !== reference ? rateRatio(group, other) : null;
  };
  const rates = (one: GroupCount | null) => {
    const population = one && residents.people(one.group);
    return population ? times(one.people, 1 / population) : unbounded;
  };
  return ofReference(own, reference, {
    ratio: ratioOf(({ people }) => people.value),
    widest: ratioOf(({ people }) => people.least),
    range: dividedBy(rates(own), rates(reference)),
  });
}

type ForAge = Pick<
  EqualityGroup,
  | 'standardisedRate'
  | 'standardisedRateRatio'
  | 'standardisedRateRatioMark'
  | 'standardisedRatio'
  | 'standardisedRatioMark'
  | 'peopleToParityForAge'
>;

function allowingForAge(
  own: GroupCount,
  { counts, residents, strata }: Compared,
  reference: GroupCount | null,
): ForAge {
  const stratified = (one: GroupCount | null) =>
    one &&
    strata && {
      people: strata.groups.get(groupKey(one.group)) ?? [],
      ages: residents.byAge(one.group),
      strata,
    };
  const ratioOf = (counted: (people: Figure) => number | null) => {
    const [rate, other] = [own, reference].map((one) => rateOf(stratified(one), counted));
    const large = [own, reference].every((one) => one && (counted(one.people) ?? 0) >= leastPeople);
    return rate && other && own !== reference && large ? standardisedRateRatio(rate, other) : null;
  };
  const standardised = ofReference(own, reference, {
    ratio: ratioOf(({ value }) => value),
    widest: ratioOf(({ least }) => least),
    range: dividedBy(rateRange(stratified(own)), rateRange(stratified(reference))),
  });
  const expected = expectedPeople(own.group, residents, strata);
  const observed = own.people.value;
  const status = combined([own.people, counts.base.people]);
  const indirectOf = (people: number | null) =>
    people !== null && people >= leastPeople && expected !== null
      ? standardisedRatio(people, expected.people)
      : null;
  const indirect = markedRatio(indirectOf(observed), status, {
    range: expected ? dividedBy(own.people, expected.range) : unbounded,
    widest: indirectOf(own.people.least),
  });
  return {
    standardisedRate: standardRateFigure(own.people, stratified(own)),
    standardisedRateRatio: standardised.figure,
    standardisedRateRatioMark: standardised.mark,
    standardisedRatio: indirect.figure,
    standardisedRatioMark: indirect.mark,
    peopleToParityForAge: parityFigure(own.people, counts.base.people, expected),
  };
}

/** People of a group or of everybody in each age, and the residents of those ages. */
interface Stratified {
  readonly people: readonly Figure[];
  readonly ages: ReadonlyMap<string, number> | null;
  readonly strata: AgeStrata;
}

function rateOf(
  stratified: Stratified | null,
  counted: (people: Figure) => number | null = ({ value }) => value,
): StandardisedRate | null {
  const { people, ages, strata } = stratified ?? {};
  if (!ages || !people || people.length === 0 || !strata) return null;
  if (people.some(({ value }) => value === null)) return null;
  return standardisedRate(
    strata.ages.map((bands, i) => ({
      count: counted(people[i]!) ?? 0,
      population: sumOf(bands, ages),
      standard: sumOf(bands, europeanStandardPopulation),
    })),
  );
}

function standardRateFigure(whole: Figure, stratified: Stratified | null): Figure {
  const status = combined([whole, ...(stratified?.ages ? stratified.people : [])]);
  const rate = rateOf(stratified);
  return statistic(rate && 1_000 * rate.rate, status, perThousand, {
    interval: rate && thousandfold(rate),
    range: times(rateRange(stratified), 1_000),
  });
}

/** Where the rate lies, in the ages it is worked out in and in the finest there are. */
function rateRange(stratified: Stratified | null): Range {
  const { people, ages, strata } = stratified ?? {};
  if (!ages || !people || people.length === 0 || !strata) return unbounded;
  const standard = sumOf(strata.ages.flat(), europeanStandardPopulation);
  return weightedRange(
    strata.ages.map((bands, i) => ({
      people: people[i]!,
      weights: weightsOf(bands, europeanStandardPopulation, ages),
    })),
    1 / standard,
  );
}

/** People, and where their true number lies. */
interface Expected {
  readonly people: number;
  readonly range: Range;
}

/** The people a group would have at the rates of all residents of the same ages. */
function expectedPeople(
  group: EqualityGroupName,
  residents: Residents,
  strata: AgeStrata | null,
): Expected | null {
  const own = residents.byAge(group);
  const all = residents.byAge(null);
  if (!own || !all || !strata) return null;
  const { ages, people } = strata.finest;
  if (people.some(({ value }) => value === null)) return null;
  return {
    people: expectedCount(
      ages.map((bands, i) => ({
        population: sumOf(bands, own),
        standardRate: people[i]!.value! / sumOf(bands, all),
      })),
    ),
    range: weightedRange(
      ages.map((bands, i) => ({ people: people[i]!, weights: weightsOf(bands, own, all) })),
    ),
  };
}

function amounts(
  own: GroupCount,
  base: GatedCount,
): Pick<EqualityGroup, 'amount' | 'amountShare' | 'amountPerPerson'> {
  const { amount, people } = own;
  if (!amount || !base.amount) return { amount: null, amountShare: null, amountPerPerson: null };
  const shared = quotient(amount, base.amount, 100);
  const each = quotient(amount, people);
  const perPerson = { unit: `${amount.unit} per person`, decimals: 1 };
  return {
    amount,
    amountShare: statistic(shared, combined([amount, base.amount]), percent, {
      range: times(shareRange(amount, base.amount), 100),
    }),
    amountPerPerson: statistic(each, combined([amount, people]), perPerson, {
      range: meanRange(amount, people),
    }),
  };
}

/**
 * Where a mean over people lies: the amount was bounded by the mean times the fewest, and times the most, people there may
 * be, so over the same numbers it gives the bounds of the mean.
 */
function meanRange(amount: Range, people: Range): Range {
  return {
    least: dividedBy(exactly(amount.least ?? 0), exactly(people.least ?? 0)).least,
    most: amount.most && people.most && amount.most / people.most,
  };
}

function ofReference(
  own: GroupCount,
  reference: GroupCount | null,
  {
    ratio,
    ...marking
  }: { readonly ratio: Ratio | null; readonly range: Range; readonly widest: Ratio | null },
): MarkedRatio {
  const status = combined([own.people, ...(reference ? [reference.people] : [])]);
  return markedRatio(ratio, status, marking);
}

function crudeRateFigure(people: Figure, population: number | null): Figure {
  const rate =
    people.value === null || population === null ? null : crudeRate(people.value, population);
  return statistic(rate && 1_000 * rate.rate, people.status, perThousand, {
    interval: rate && thousandfold(rate),
    range: population ? times(people, 1_000 / population) : unbounded,
  });
}

function parityFigure(people: Figure, base: Figure, expected: Expected | null): Figure {
  const more = people.value === null || !expected ? null : expected.people - people.value;
  const range = expected ? minus(expected.range, people) : unbounded;
  return statistic(more, combined([people, base]), count, { range });
}

function isLargeEnough({ value }: Figure): boolean {
  return (value ?? 0) >= leastPeople;
}

function quotient(over: Figure, under: Figure, multiplier = 1): number | null {
  return over.value === null || !under.value ? null : (multiplier * over.value) / under.value;
}

function thousandfold({ lower, upper }: Interval): Interval {
  return { lower: 1_000 * lower, upper: 1_000 * upper };
}

function sumOf(bands: readonly string[], people: ReadonlyMap<string, number>): number {
  return bands.reduce((sum, band) => sum + (people.get(band) ?? 0), 0);
}
