import type { Database } from '@careshape/database';
import type { AliasableExpression, Kysely } from 'kysely';

/** What a list is read with: an open database and the council asked about. */
export interface Reader {
  readonly db: Kysely<Database>;
  /** ONS code of the council. */
  readonly authority: string;
}

/**
 * How a field of a list can be filtered:
 * `code` and `codes` (one, several) by membership, `text` by a part of it, `integer`, `number`, `date` and `time` by a
 * range, `flag` by yes or no.
 */
export type ListFieldKind =
  'code' | 'codes' | 'text' | 'integer' | 'number' | 'date' | 'time' | 'flag';

/** A field by which a list can be filtered, sorted, or both. */
export interface ListField {
  /** As the API calls it. */
  readonly id: string;
  /** Its column of the list's source, where that has another name. */
  readonly column?: string;
  readonly kind: ListFieldKind;
  /** A sentence for people, used in the API's schema. */
  readonly definition: string;
  /** The closed list its codes are from, where there is one. */
  readonly values?: ClosedList;
  /** The register its codes are from, where there is one. */
  readonly names?: 'ward' | 'zone' | 'provider';
  /** Whether the list can be sorted by it. */
  readonly sorts?: boolean;
  /** Why only council staff may filter or sort by it. */
  readonly notForPublic?: string;
}

/** A closed list of codes with a name that several lists and cubes can share. */
export interface ClosedList {
  readonly list: string;
  readonly definition: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
}

/** A list of things of one kind: where its rows come from, and what can be asked of it. */
export interface List<Row> {
  /** Plural, as the API calls it. */
  readonly id: string;
  /** What one thing is called, for messages. */
  readonly singular: string;
  /** The column that tells two rows apart; the last word of every sort. */
  readonly key: keyof Row & string;
  readonly keyKind: 'text' | 'integer';
  readonly fields: readonly ListField[];
  /** Field and direction used when none is asked for. */
  readonly order: readonly ListOrder[];
  /** Why only council staff may see it. */
  readonly notForPublic?: string;
  /** Every row of one council, columns named as the API names them. */
  readonly source: (reader: Reader) => AliasableExpression<Row>;
  /** The same as it stood on a day; absent where the records of a list have no past. */
  readonly sourceOn?: (reader: Reader, day: string) => AliasableExpression<Row>;
}

export interface ListOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The tests on one field; all that are given must hold. */
export interface ListCondition {
  readonly in?: readonly (string | number)[] | null;
  readonly notIn?: readonly (string | number)[] | null;
  readonly contains?: string | null;
  readonly eq?: string | number | boolean | null;
  readonly gte?: string | number | null;
  readonly lte?: string | number | null;
  readonly known?: boolean | null;
}

/** A filter: conditions by field, with `and`, `or` and `not`. Everything given must hold. */
export interface ListWhere {
  readonly and?: readonly ListWhere[] | null;
  readonly or?: readonly ListWhere[] | null;
  readonly not?: ListWhere | null;
  readonly [field: string]: ListCondition | ListWhere | readonly ListWhere[] | null | undefined;
}

/** Which rows of a list are wanted, and which page of them. */
export interface ListRequest {
  readonly where?: ListWhere | null;
  /** The day whose state is wanted; the latest where absent. */
  readonly asOf?: string | null;
  readonly orderBy?: readonly ListOrder[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  /** Columns wanted beside the key and those of the order; all where absent. A column left out is missing in its rows. */
  readonly columns?: readonly string[];
  /** Whether cursors or the version of the data are wanted: no cursor can be read of a page without. */
  readonly versioned?: boolean;
}

/** A page of a list; each row comes with the cursor that marks its place in the data as they are. */
export interface ListPage<Row> {
  /** The version of the data that it is a page of; null unless it was asked for, or a cursor was given. */
  readonly dataVersion: number | null;
  readonly rows: readonly { readonly row: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
