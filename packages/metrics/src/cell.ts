/** Distinct people behind some rows, and the sum of their record keys: what the gate decides by. */
export interface PeopleCount {
  readonly people: number;
  /** The cell key: the same people always give the same one. */
  readonly keySum: number;
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
}
