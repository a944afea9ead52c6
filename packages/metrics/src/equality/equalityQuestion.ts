import type { Period } from '@careshape/domain';

/** What people can be compared by. */
export const equalityDimensions = [
  'ethnicGroup',
  'ethnicGroupPublished',
  'ethnicGroupBroad',
  'sex',
  'ageBand',
  'ward',
] as const;
export type EqualityDimension = (typeof equalityDimensions)[number];

/**
 * Whom a share is a share of.
 *
 * `KNOWN`: people whose group is recorded, as the Department asks; `NOT_REFUSED`: everybody but those who refused to
 * say, as the council prints; `ALL`: everybody.
 */
export const equalityBases = ['KNOWN', 'NOT_REFUSED', 'ALL'] as const;
export type EqualityBase = (typeof equalityBases)[number];

/** A question of equality: who is supported, beside who lives here. */
export interface EqualityQuestion {
  /** A code of `equalityMeasures`. */
  readonly measure: string;
  readonly by: EqualityDimension;
  /** People in place on a day; the last day loaded where neither this nor a period is given. */
  readonly at?: string | undefined;
  /** People at any time in a period. */
  readonly period?: Partial<Period> | undefined;
  /** `KNOWN` where left out. */
  readonly base?: EqualityBase | undefined;
  /** The code of the group that others are compared with; the one with most residents where left out. */
  readonly reference?: string | undefined;
  /** Whether families of small ethnic groups are shown as one group; true where left out. */
  readonly coarsen?: boolean | undefined;
  /** How many years the trend looks at, the one asked for included; 1 where left out. */
  readonly years?: number | undefined;
  /** Whether ages are allowed for, which costs further queries; true where left out. */
  readonly standardise?: boolean | undefined;
}

/** The codes of each dimension that name no group; a ward has none: what is not a ward of the city is left out. */
export const notRecordedCodes: Readonly<
  Record<Exclude<EqualityDimension, 'ward'>, readonly string[]>
> = {
  ethnicGroup: ['refused', 'not-known', 'not-mapped'],
  ethnicGroupPublished: ['not-recorded'],
  ethnicGroupBroad: ['not-recorded'],
  sex: ['unknown'],
  ageBand: ['unknown'],
};
