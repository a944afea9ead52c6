import { exactly, notNegative, plus, type Range, times } from '../../gate/range.js';

/** People of some ages taken together, and what one of them may count for: the least and the most of it. */
export interface WeightedPeople {
  readonly people: Range;
  readonly weights: Range;
}

/**
 * What one person of some ages may count for, a rate of residents being applied to others: taken together they count
 * alike, told apart each age counts on its own.
 */
export function weightsOf(
  bands: readonly string[],
  weighing: ReadonlyMap<string, number>,
  residents: ReadonlyMap<string, number>,
): Range {
  const known = bands.filter((band) => (residents.get(band) ?? 0) > 0);
  if (known.length === 0) return notNegative;
  const weights = known.map((band) => (weighing.get(band) ?? 0) / residents.get(band)!);
  const together = sum(bands, weighing) / sum(bands, residents);
  return { least: Math.min(together, ...weights), most: Math.max(together, ...weights) };
}

/** Where a weighted sum of people lies, however they are spread over the finest ages within those that are taken together. */
export function weightedRange(strata: readonly WeightedPeople[], factor = 1): Range {
  const whole = strata.reduce<Range>(
    (range, { people, weights }) =>
      plus(range, {
        least: people.least && weights.least && people.least * weights.least,
        most: people.most && weights.most && people.most * weights.most,
      }),
    exactly(0),
  );
  return times(whole, factor);
}

function sum(bands: readonly string[], people: ReadonlyMap<string, number>): number {
  return bands.reduce((all, band) => all + (people.get(band) ?? 0), 0);
}
