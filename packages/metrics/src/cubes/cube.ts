import type { TimeGrain } from '@careshape/domain';
import type { RawBuilder } from 'kysely';

/** A piece of SQL with its values bound. */
export type Sql = RawBuilder<unknown>;

/** The first and last day of the period, or of one bucket of it, as SQL dates. */
export interface Bucket {
  readonly from: Sql;
  readonly to: Sql;
}

/** A piece of SQL that depends on the bucket a row is counted in: an age, a state on its last day, nights inside it. */
export type InBucket = (bucket: Bucket) => Sql;

/** One value of a closed list. */
export interface CodeValue {
  readonly code: string;
  readonly label: string;
  /** What sentences call it, where the label is a word of the list alone. */
  readonly plain?: string;
}

/** What a table holds beside a list, and how both are told apart. */
export interface Folded {
  /** The code of all that the list does not have. */
  readonly rest: string;
  /** What the table holds, unfolded. */
  readonly column: InBucket;
  /** The code of each value of the table that is on the list; values are codes themselves where absent. */
  readonly words?: ReadonlyMap<string, string>;
}

/** Something a figure can be grouped or filtered by. */
export interface Dimension {
  /** camelCase; also the name of the GraphQL field. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** `closed`: a code list; `open`: things with an id and a name, or the source's own words; `time`: a grain of time. */
  readonly kind: 'closed' | 'open' | 'time' | 'flag';
  /** The codes of a list in reading order; in a closed one a value that is not known has a code of its own. */
  readonly values?: readonly CodeValue[];
  /** The name of the closed list, the same in every cube that uses it: `ServiceType`. */
  readonly list?: string;
  /** Where the list of an open one is kept: all that a question can have; without it (public statistics) what the rows say. */
  readonly names?: 'ward' | 'zone' | 'provider' | 'location';
  /** Why only council staff may use it. */
  readonly notForPublic?: string;
  /** Whether it is read from the counted row (`f`), from the person counted (`p`), or is the bucket itself. */
  readonly of: 'fact' | 'person' | 'time';
  readonly column: InBucket;
  /** Whether the table cannot hold what the list has not, nor nothing: a foreign key keeps it so. */
  readonly keyed?: boolean;
  /** Where the table can hold what the list has not, which `column` folds into one code. */
  readonly folded?: Folded;
  /** Whether it can differ from bucket to bucket for one row, as age does. */
  readonly changes?: boolean;
  /** The ages of the person at which it changes, where it changes by age alone. */
  readonly changesAtAges?: readonly number[];
  /** The facts that know this dimension; all of them where absent. */
  readonly facts?: readonly string[];
  /** Another table that `column` reads: one of the fact's `joins`, or `ethnic_group` for a person. */
  readonly join?: string;
}

/** A number that SQL works out for each cell, before the disclosure gate. */
export type Part =
  /** Distinct people (or, in a cube without people, distinct units). */
  | { readonly kind: 'people'; readonly id: string; readonly basis: string }
  /** Rows counted. */
  | { readonly kind: 'rows'; readonly id: string; readonly basis: string }
  /** An amount added up over the rows. */
  | {
      readonly kind: 'sum';
      readonly id: string;
      readonly basis: string;
      readonly amount: InBucket;
      /** Whether the amount of one row differs from bucket to bucket, as nights inside it do. */
      readonly varies?: boolean;
      /** What the sum is divided by once it is made: minutes are added up whole, then become hours. */
      readonly dividedBy?: number;
      /** Whether it would show a provider's business where one or two providers make up most of the cell. */
      readonly business?: boolean;
    }
  /** Distinct values of a column: of each person, then added up over people; in a cube without people, of the cell. */
  | {
      readonly kind: 'distinct';
      readonly id: string;
      readonly basis: string;
      readonly column: Sql;
    };

/** Whether a part would show the business of organisations where few stand behind it. */
export function isBusiness(part: Part): boolean {
  return part.kind === 'sum' && (part.business ?? false);
}

/** One part over another: null, never 0, over nothing. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly over: Part;
  readonly under: Part;
  readonly times?: number;
}

/** How a measure is made of parts, after the gate: one part, or one over another. */
export type Formula =
  | Part
  | Ratio
  /** Divided by the days of the bucket, or by its weeks: those loaded whose Monday lies in it. */
  | { readonly kind: 'perTime'; readonly over: Part; readonly per: 'day' | 'week' };

/** A figure that can be asked for. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly unit: string;
  readonly decimals: number;
  /** Whether a higher figure is better news, worse news or neither. */
  readonly polarity: 'higher' | 'lower' | 'neutral';
  readonly source: string;
  /** False: a fact about organisations, given exactly; true: the gate guards it. */
  readonly aboutPeople: boolean;
  /** Why only council staff may see it. */
  readonly notForPublic?: string;
  /** Dimensions by which only council staff may split it, since that shows one provider's business. */
  readonly notForPublicBy?: readonly string[];
  /** Days after which later records no longer change it; 0 where absent. */
  readonly settlesAfter?: number;
  readonly formula: Formula;
}

/** When a row of a fact is true: on one day, or over a span whose open end (null) reaches past every date. */
export type FactTime =
  | { readonly kind: 'point'; readonly on: Sql }
  | {
      readonly kind: 'span';
      readonly from: Sql;
      readonly to: Sql;
      /** Where a row is a dated piece of an episode: the episode's own start, and whether another piece goes on from it. */
      readonly piece?: { readonly startsOn: Sql; readonly goesOn: Sql };
    }
  | { readonly kind: 'always' };

/** A table, and when its rows are true: a row counts in every period and bucket that it overlaps. */
export interface Fact {
  /**
   * The table under the alias `f`; where people are counted, with `person_id`, `record_key` and what was known of the person
   * for the row's day, under the names of table `person`.
   */
  readonly from: Sql;
  readonly time: FactTime;
  /** Rows that count at all, such as those true on the bucket's last day. */
  readonly where?: InBucket;
  /**
   * The same rows added up by person and month, quarter or financial year, under the alias `f`: columns of the same names,
   * with `months`, `starts`, `record_key`, `alone`, `weeks` for the distinct weeks, and what is known of the person.
   */
  readonly sums?: Sql;
  /** Joins that only some dimensions and bases read, by name. */
  readonly joins?: Readonly<Record<string, InBucket>>;
  /** Which rows to read, where a table holds totals beside their parts, from the dimensions a question uses. */
  readonly rowSet?: (used: ReadonlySet<string>) => Sql;
}

/** What must be loaded for a figure to be given. */
export interface Need {
  /** File layouts of which any one tells of the day. */
  readonly layouts: readonly string[];
  /**
   * On which days of a bucket: all of them, its Mondays (to which weeks belong), its last one, or any, as of figures from
   * the latest report.
   */
  readonly of: 'days' | 'mondays' | 'lastDay' | 'latest';
  /** Days at the end of the records of which later records still tell. */
  readonly settlesAfter?: number;
  /** Days at their start of which earlier records would tell. */
  readonly startsAfter?: number;
}

/** The rows of a fact that a part counts, and so the people whose number the gate looks at. */
export interface Basis {
  readonly fact: string;
  /**
   * Of a span, the buckets in which it counts: all it overlaps, those whose last day it holds, the one it starts in, the
   * one it ends in.
   */
  readonly covers?: 'overlap' | 'lastDay' | 'start' | 'end';
  /** Rows that count at all. */
  readonly only?: Sql;
  /** One of the fact's `joins` that `when` or the parts on this basis read. */
  readonly join?: string;
  /** What it stands on beside, or in place of, what its cube does. */
  readonly needs?: Partial<Need>;
}

/** A subject: one plain record from which types, menus, headings and the methodology page are all read. */
export interface Cube {
  /** camelCase; also the name of the GraphQL root field. */
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly source: string;
  /** `persons`: its figures count people and pass the gate; `none`: facts about organisations or open statistics. */
  readonly people: 'persons' | 'none';
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  /** Whose business its sums could show, and by which sum one or two of them are found to make up most of a cell. */
  readonly business?: { readonly by: string; readonly amount: Part };
  /** The grains of time it can be grouped by; none where it has no time. */
  readonly timeGrains: readonly TimeGrain[];
  /** The file layouts it is made from, for `explain`. */
  readonly layouts: readonly string[];
  readonly facts: Readonly<Record<string, Fact>>;
  readonly bases: Readonly<Record<string, Basis>>;
  /** What its figures stand on; none where it has no time. */
  readonly needs?: Need;
  /** The layouts whose loaded days are the period where a question names none; those it is made from where absent. */
  readonly opensWith?: readonly string[];
}
