/** What a finding can claim. */
export const findingKinds = [
  'HIGHEST',
  'LOWEST',
  'ORDER',
  'MORE_THAN',
  'SO_MANY',
  'ABOVE_OVERALL',
  'BELOW_OVERALL',
  'LEVEL_WITH_OVERALL',
  'LARGEST_SHARE',
  'ROSE',
  'FELL',
  'STEADY',
  'SPECIAL_CAUSE',
  'NO_SPECIAL_CAUSE',
  'MORE_THAN_EXPECTED',
  'FEWER_THAN_EXPECTED',
  'TOO_CLOSE_TO_CALL',
  'ABOVE_CONTRACT',
  'WITHIN_CONTRACT',
  'BELOW_CONTRACT',
  'BETTER',
  'WORSE',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** A figure that a finding speaks of: where it stands in the answer. */
export interface FindingFigure {
  /** By the id of a dimension; null where the value is not known. Empty: everything asked for together. */
  readonly codes: Readonly<Record<string, string | null>>;
  readonly measure: string;
  /** The bucket of time by its first day, or a year; null where the question has none. */
  readonly period: string | null;
}

/** A sentence that is true of every value its figures can have. */
export interface Finding {
  readonly kind: FindingKind;
  readonly sentence: string;
  readonly figures: readonly FindingFigure[];
  /** How much it tells a councillor, from 0 to 100. */
  readonly weight: number;
}
