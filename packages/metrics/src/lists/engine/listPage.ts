import { type RawBuilder, sql } from 'kysely';
import type { List, ListOrder, ListPage, ListRequest, ListWhere, Reader } from './list.js';
import { dataVersion } from '../../coverage/loads.js';
import { checkListCodes } from './checkListCodes.js';
import { keptStatement } from './keptStatement.js';
import { checkUnchanged, listCursor, type ListPlace, markOf, walkName } from './listCursor.js';
import { ListError } from './listError.js';
import { sourceOf, sourceOn } from './listSource.js';
import { columnOf, listWhere, sqlType } from './listWhere.js';
import { prepared } from './preparedMark.js';

/** Rows on a page when the request does not say, and the most it may ask for. */
export const pageSize = { usual: 20, most: 500 } as const;

/** One word of a sort, with the SQL it orders by. */
interface SortTerm {
  /** Its column in a row. */
  readonly name: string;
  readonly column: RawBuilder<unknown>;
  readonly type: RawBuilder<unknown>;
  readonly descending: boolean;
}

/**
 * A page of a list, found by the place of its first or last row (keyset), never by counting rows.
 *
 * Values that are not known sort last in either direction. The key is the last word of every sort, so no two rows
 * share a place.
 *
 * @throws ListError for a code that is nowhere, a page too large, a foreign cursor, or paging in both directions at once
 */
export async function listPage<Row>(
  list: List<Row>,
  request: ListRequest,
  reader: Reader,
): Promise<ListPage<Row>> {
  const { size, backward } = pageOf(list, request);
  await checkListCodes(list, request.where, reader);
  const order = request.orderBy?.length ? request.orderBy : list.order;
  const terms = termsOf(list, order);
  const { where, asOf } = request;
  const walk = { list: list.id, authority: reader.authority, where, order, asOf };
  const versioned = [request.versioned, request.after, request.before].some(Boolean);
  const of = { name: versioned ? walkName(walk) : '', words: terms.length };
  const after = request.after ? markOf(request.after, of, 'after') : null;
  const before = request.before ? markOf(request.before, of, 'before') : null;
  const bounds = [
    after && past(terms, after.place, false),
    before && past(terms, before.place, true),
  ].filter((bound) => bound !== null);
  const held = [whereOf(list, where), ...bounds];
  const write = () => sql<Row>`${prepared}
    select ${columnsOf(terms, request.columns)}${versioned ? version(reader) : sql``} from ${rowsOf(list, asOf, reader)} as item
    where ${sql.join(held, sql` and `)}
    order by ${sql.join(terms.map((term) => orderOf(term, backward)))}
    limit ${sql.lit(size + 1)}`;
  const ofItsOwn = Boolean(where) || Boolean(asOf) || bounds.length > 0;
  const shape = () => JSON.stringify([order, request.columns, backward, size, versioned]);

  const { rows: found } = await reader.db.executeQuery(
    ofItsOwn ? write().compile(reader.db) : keptStatement(list, shape(), { reader, write }),
  );

  const now = versioned ? await versionOf(found[0], reader) : null;
  checkUnchanged(after, now ?? 0, 'after');
  checkUnchanged(before, now ?? 0, 'before');

  const more = found.length > size;
  const rows = found.slice(0, size);
  if (backward) rows.reverse();
  return {
    dataVersion: now,
    rows: rows.map((row) => ({
      row,
      // made when read: most callers want that of the last row, or none
      get cursor() {
        if (now === null) throw new Error(`a cursor of ${list.id} was not asked for`);
        return listCursor(of.name, { place: valuesOf(row, terms), dataVersion: now });
      },
    })),
    hasNextPage: backward ? Boolean(request.before) : more,
    hasPreviousPage: backward ? more : Boolean(request.after),
  };
}

/** What the version of the data is called in the rows of a statement. */
const versionColumn = 'versionOfRows';

/** The version of the data as one more column: read with the rows, so that no load can come between. */
function version({ authority }: Reader): RawBuilder<unknown> {
  return sql`, (select coalesce(max(data_version), 0)::int from load where authority = ${authority}) as ${sql.ref(versionColumn)}`;
}

/** The version of the data that a row was read from; asked for on its own where there is no row. */
async function versionOf(row: unknown, reader: Reader): Promise<number> {
  if (row) return (row as Record<string, number>)[versionColumn]!;
  return dataVersion(reader.db, reader.authority);
}

/** How many rows a filter leaves, on all pages together; `asOf` is the day whose state is wanted. */
export async function listCount<Row>(
  list: List<Row>,
  where: ListWhere | null | undefined,
  reader: Reader,
  asOf?: string | null,
): Promise<number> {
  await checkListCodes(list, where, reader);
  const { rows } = await sql<{ count: number }>`${prepared}
    select count(*)::int as count from ${rowsOf(list, asOf, reader)} as item
    where ${whereOf(list, where)}`.execute(reader.db);
  return rows[0]?.count ?? 0;
}

function rowsOf<Row>(
  list: List<Row>,
  asOf: string | null | undefined,
  reader: Reader,
): RawBuilder<unknown> {
  return asOf ? sourceOn(list, asOf, reader) : sourceOf(list, reader);
}

/** Only what is wanted is selected: PostgreSQL leaves out the joins and subqueries behind every other column. */
function columnsOf(
  terms: readonly SortTerm[],
  wanted: readonly string[] | undefined,
): RawBuilder<unknown> {
  if (!wanted) return sql`item.*`;
  const columns = new Set([...terms.map(({ name }) => name), ...wanted]);
  return sql.join([...columns].map((column) => sql.ref(`item.${column}`)));
}

function whereOf<Row>(list: List<Row>, where: ListWhere | null | undefined): RawBuilder<boolean> {
  return where ? listWhere(list as unknown as List<never>, where) : sql<boolean>`true`;
}

function pageOf<Row>(list: List<Row>, request: ListRequest): { size: number; backward: boolean } {
  const { first, last, after } = request;
  const refuse = (field: string, words: string) =>
    new ListError('invalid-page', `${list.id}: ${words}`, { field });
  if (given(first) && given(last)) throw refuse('last', 'give first or last, not both');
  if (given(last) && after) throw refuse('after', 'last goes with before, not with after');
  const backward = given(last);
  const size = last ?? first ?? pageSize.usual;
  const name = backward ? 'last' : 'first';
  if (size < 1 || size > pageSize.most)
    throw new ListError(
      'page-too-large',
      `${list.id}: ${name} is ${size}: a page holds 1 to ${pageSize.most} rows; ask for more pages with ${backward ? 'before' : 'after'}`,
      { field: name, limit: pageSize.most, allowed: [`1 to ${pageSize.most}`] },
    );
  return { size, backward };
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function termsOf<Row>(list: List<Row>, order: readonly ListOrder[]): readonly SortTerm[] {
  const terms = order.map(({ field: id, direction }) => {
    const field = list.fields.find((candidate) => candidate.id === id && candidate.sorts);
    if (!field) {
      const allowed = list.fields.filter(({ sorts }) => sorts).map((known) => known.id);
      throw new ListError(
        'unknown-field',
        `${list.id} cannot be sorted by ${id}: it can by ${allowed.join(', ')}`,
        { field: id, allowed },
      );
    }
    return {
      name: field.column ?? id,
      column: columnOf(field),
      type: sqlType(field),
      descending: direction === 'DESC',
    };
  });
  const key = {
    name: list.key,
    column: sql.ref(`item.${list.key}`),
    type: sql.raw(list.keyKind),
    descending: false,
  };
  return [...terms, key];
}

function orderOf({ column, descending }: SortTerm, backward: boolean): RawBuilder<unknown> {
  const down = descending !== backward;
  return sql`${column} ${sql.raw(down ? 'desc' : 'asc')} nulls ${sql.raw(backward ? 'first' : 'last')}`;
}

/**
 * The rows past a place: after it, or before it.
 *
 * Written out word by word (first greater; or first equal and second greater; …), since words of a sort may go in
 * different directions and may hold unknown values.
 */
function past(
  terms: readonly SortTerm[],
  place: ListPlace,
  backward: boolean,
): RawBuilder<boolean> {
  const ways = terms.map((term, index) => {
    const equal = terms.slice(0, index).map((earlier, at) => same(earlier, place[at] ?? null));
    return sql<boolean>`(${sql.join([...equal, beyond(term, place[index] ?? null, backward)], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(ways, sql` or `)})`;
}

function same({ column, type }: SortTerm, value: ListPlace[number]): RawBuilder<boolean> {
  return value === null
    ? sql<boolean>`${column} is null`
    : sql<boolean>`${column} = ${value}::${type}`;
}

function beyond(
  { column, type, descending }: SortTerm,
  value: ListPlace[number],
  backward: boolean,
): RawBuilder<boolean> {
  // unknown values sort last: nothing lies after them, everything known lies before them
  if (value === null) return backward ? sql<boolean>`${column} is not null` : sql<boolean>`false`;
  const sign = sql.raw(descending === backward ? '>' : '<');
  const strictly = sql<boolean>`${column} ${sign} ${value}::${type}`;
  return backward ? strictly : sql<boolean>`(${strictly} or ${column} is null)`;
}

function valuesOf<Row>(row: Row, terms: readonly SortTerm[]): ListPlace {
  return terms.map(({ name }) => (row as Record<string, ListPlace[number]>)[name] ?? null);
}
