/** Between which numbers another one lies, both ends inside; null where nothing bounds it on that side. */
export interface Range {
  readonly least: number | null;
  readonly most: number | null;
}

/** Nothing can be said. */
export const unbounded: Range = { least: null, most: null };

/** A number of which no more is known than that it is not below 0. */
export const notNegative: Range = { least: 0, most: null };

/** A number that is known. */
export function exactly(value: number): Range {
  return { least: value, most: value };
}

/** Where a number lies after it has been multiplied by one that is not below 0. */
export function times({ least, most }: Range, factor: number): Range {
  return { least: least && least * factor, most: most && most * factor };
}

/** Where the sum of two numbers lies, whatever the two have to do with each other. */
export function plus(one: Range, other: Range): Range {
  return {
    least: one.least === null || other.least === null ? null : one.least + other.least,
    most: one.most === null || other.most === null ? null : one.most + other.most,
  };
}

/** Where the difference of two numbers lies, whatever the two have to do with each other. */
export function minus(one: Range, other: Range): Range {
  return {
    least: one.least === null || other.most === null ? null : one.least - other.most,
    most: one.most === null || other.least === null ? null : one.most - other.least,
  };
}

/** Where one number over another lies, whatever the two have to do with each other; neither is below 0. */
export function dividedBy(one: Range, other: Range): Range {
  return {
    least: one.least === null ? null : other.most ? one.least / other.most : 0,
    most: one.most === null || !other.least ? null : one.most / other.least,
  };
}

/** A range without the numbers that cannot be: those above the highest possible. */
export function atMost({ least, most }: Range, highest: number): Range {
  return {
    least: least === null ? null : Math.min(least, highest),
    most: most === null ? highest : Math.min(most, highest),
  };
}

/** Where a number lies that lies in each of two ranges. */
export function within(one: Range, other: Range): Range {
  return {
    least: one.least === null ? other.least : Math.max(one.least, other.least ?? -Infinity),
    most: one.most === null ? other.most : Math.min(one.most, other.most ?? Infinity),
  };
}

/** The narrowest range with ends of so many decimals that holds all of another. */
export function outward({ least, most }: Range, decimals: number): Range {
  const unit = 10 ** decimals;
  return {
    least: least === null ? null : Math.floor(least * unit + noise) / unit,
    most: most === null ? null : Math.ceil(most * unit - noise) / unit,
  };
}

/** 1.1 times 10 is 11.000000000000002 in binary fractions; no quotient of counts comes this close to a decimal without being it. */
const noise = 1e-9;
