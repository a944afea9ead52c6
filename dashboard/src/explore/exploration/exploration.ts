/**
 * How an answer is drawn. Nothing is stacked: distinct people and rates do not add up, and no record says what does.
 */
export type ExploreChart = 'lines' | 'bars' | 'grid';

/** One filter: the values that are kept, or left out. */
export interface ExploreFilter {
  readonly dimension: string;
  /** Names of a closed list, or codes of an open one; `true` or `false` for yes and no. */
  readonly values: readonly string[];
  /** Whether these values are left out instead of kept. */
  readonly leaveOut: boolean;
}

/** One question over one subject, as a reader puts it together and as it stands in the address. */
export interface Exploration {
  /** Id of the subject. */
  readonly subject: string;
  /** At least one; the first is drawn. */
  readonly measures: readonly string[];
  /** What the rows are split by, time aside. */
  readonly by: readonly string[];
  /** The grain of time of the rows; null where they are not split by time. */
  readonly time: string | null;
  /** First and last day, ISO; null: everything loaded. */
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly filters: readonly ExploreFilter[];
  /** Null where the shape of the question decides. */
  readonly chart: ExploreChart | null;
  /** The measure by which rows are sorted, largest first; null: the order of the API. */
  readonly sort: string | null;
}
