/** What a program may want to know of an error beside its words. */
export interface ErrorDetails {
  /** The argument, field or dimension that is wrong. */
  readonly field?: string | undefined;
  /** How many rows there are, where they are too many. */
  readonly rows?: number | undefined;
  /** The limit that was met. */
  readonly limit?: number | undefined;
  /** What may be asked for instead. */
  readonly allowed?: readonly string[] | undefined;
}
