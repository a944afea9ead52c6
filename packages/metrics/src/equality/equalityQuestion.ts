import { serviceTypes } from '@careshape/domain';
import type { Period } from '@careshape/domain';
import type { CodeValue } from '../cube.js';

/** What people can be compared by. */
export const equalityDimensions = [
  'ethnicGroup',
  'ethnicGroupPublished',
  'ethnicGroupBroad',
  'sex',
  'ageBand',
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

/** What can be compared: people in long-term support, or in one service. */
export const equalityMeasures: readonly CodeValue[] = [
  { code: 'long-term-support', label: 'People in long-term support' },
  { code: 'any-support', label: 'People with any service' },
  ...serviceTypes.map(({ code, label }) => ({ code, label })),
];

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
}

/** The codes of each dimension that name no group. */
export const notRecordedCodes: Readonly<Record<EqualityDimension, readonly string[]>> = {
  ethnicGroup: ['refused', 'not-known', 'not-mapped'],
  ethnicGroupPublished: ['not-recorded'],
  ethnicGroupBroad: ['not-recorded'],
  sex: ['unknown'],
  ageBand: ['unknown'],
};
