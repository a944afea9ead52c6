/** Distinct people behind some rows, and who leads them: what the gate decides by. */
export interface PeopleCount {
  readonly people: number;
  /** The lowest of the people's keys: the same people always give the same one. Null where nothing is to be rounded. */
  readonly lead: number | null;
}

/** How the hours or cost of a cell are spread over providers. */
export interface Held {
  readonly all: number;
  /** What the largest known provider holds, and the second. */
  readonly largest: number;
  readonly second: number;
}

/** A cell as SQL made it. Nothing but the gate may read it. */
export interface RawCell {
  /** Codes in the order of the question's dimensions without time; null where not known. */
  readonly codes: readonly (string | null)[];
  /** Which bucket of time, from 0; 0 where the question has none. */
  readonly bucket: number;
  /** Each part's number by part id; null where there is nothing to add up. */
  readonly parts: Readonly<Record<string, number | null>>;
  /** By basis id; empty in a cube without people. */
  readonly people: Readonly<Record<string, PeopleCount>>;
  /** How many providers report, by basis id; only where that decides what the public may see. */
  readonly providers?: Readonly<Record<string, number>>;
  /** What its providers hold, where the same read told it. */
  readonly held?: Held;
  /** Whether its hours or cost rest on one or two providers, so that they would show their business. */
  readonly dominated?: boolean;
}
