/** One question, asked three ways of the same database. */
export interface BenchQuestion {
  readonly title: string;
  /** Answers under way at a time: many for lists, one for figures over all facts. */
  readonly atOnce: number;
  readonly ours: string;
  /** Null where PostGraphile cannot answer it: `whyNot` says what it lacks. */
  readonly postgraphile: string | null;
  readonly whyNot?: string;
  /** As someone would write it by hand, without disclosure control. */
  readonly sql: string;
}
