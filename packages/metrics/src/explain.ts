/** A file an answer rests on. */
export interface ExplainSource {
  readonly file: string;
  readonly layout: string;
  /** Rows accepted from it. */
  readonly rows: number;
  readonly loadedAt: string;
}

/** How a number came about. */
export interface Explain {
  /** The definition of the subject and of each measure asked for. */
  readonly definition: string;
  /** Each filter in words, the period first. */
  readonly filters: readonly string[];
  /** The disclosure rule in words. */
  readonly disclosure: string;
  readonly sources: readonly ExplainSource[];
  readonly dataVersion: number;
  /** Cells that hold a suppressed figure. */
  readonly withheld: number;
}
