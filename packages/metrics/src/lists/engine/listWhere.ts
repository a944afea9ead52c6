import { type RawBuilder, sql } from 'kysely';
import type { List, ListCondition, ListField, ListWhere } from './list.js';
import { ListError } from './listError.js';

/** How deep `and`, `or` and `not` may be nested. */
const depthLimit = 5;
/** How many conditions one filter may hold, and how many values one condition. */
const conditionLimit = 60;
const valueLimit = 500;

/**
 * The SQL condition of a filter over the columns of a list's source, named `item`.
 *
 * A row whose field is not known fails every test of that field but `known: false`; `not` takes in whatever its
 * filter does not hold for, the unknown included.
 *
 * @throws ListError where a filter is too large, or names a field the list does not have
 */
export function listWhere(list: List<never>, where: ListWhere): RawBuilder<boolean> {
  const budget = { conditions: 0 };
  return allOf(list, where, 1, budget);
}

interface Budget {
  conditions: number;
}

function allOf(
  list: List<never>,
  where: ListWhere,
  depth: number,
  budget: Budget,
): RawBuilder<boolean> {
  if (depth > depthLimit)
    throw new ListError(
      'filter-too-large',
      `the filter of ${list.id} nests deeper than ${depthLimit} levels: write it with fewer and, or, not`,
      { field: 'where', limit: depthLimit },
    );
  const parts: RawBuilder<boolean>[] = [];
  for (const [name, value] of Object.entries(where)) {
    if (value === null || value === undefined) continue;
    budget.conditions += 1;
    if (budget.conditions > conditionLimit)
      throw new ListError(
        'filter-too-large',
        `the filter of ${list.id} holds more than ${conditionLimit} conditions: ask in several questions`,
        { field: 'where', limit: conditionLimit },
      );
    const inner = (nested: ListWhere) => allOf(list, nested, depth + 1, budget);
    if (name === 'and') parts.push(joined((value as ListWhere[]).map(inner), sql` and `, true));
    else if (name === 'or') parts.push(joined((value as ListWhere[]).map(inner), sql` or `, false));
    else if (name === 'not') parts.push(sql<boolean>`(${inner(value as ListWhere)}) is not true`);
    else parts.push(condition(fieldOf(list, name), value as ListCondition));
  }
  return joined(parts, sql` and `, true);
}

function joined(
  parts: readonly RawBuilder<boolean>[],
  word: RawBuilder<unknown>,
  whenEmpty: boolean,
): RawBuilder<boolean> {
  if (parts.length === 0) return whenEmpty ? sql<boolean>`true` : sql<boolean>`false`;
  return sql<boolean>`(${sql.join(parts, word)})`;
}

function fieldOf(list: List<never>, id: string): ListField {
  const field = list.fields.find((candidate) => candidate.id === id);
  if (field) return field;
  const allowed = list.fields.map((known) => known.id);
  throw new ListError(
    'unknown-field',
    `${list.id} cannot be filtered by ${id}: its fields are ${allowed.join(', ')}`,
    { field: id, allowed },
  );
}

function condition(field: ListField, asked: ListCondition): RawBuilder<boolean> {
  const column = columnOf(field);
  const type = sqlType(field);
  const parts: RawBuilder<boolean>[] = [];
  if (given(asked.in)) parts.push(anyOf(field, asked.in));
  if (given(asked.notIn)) parts.push(sql<boolean>`(${anyOf(field, asked.notIn)}) is not true`);
  if (given(asked.contains)) parts.push(sql<boolean>`${column} ilike ${pattern(asked.contains)}`);
  if (given(asked.eq)) parts.push(sql<boolean>`${column} = ${asked.eq}::${type}`);
  if (given(asked.gte)) parts.push(sql<boolean>`${column} >= ${asked.gte}::${type}`);
  if (given(asked.lte)) parts.push(sql<boolean>`${column} <= ${asked.lte}::${type}`);
  if (given(asked.known))
    parts.push(asked.known ? sql<boolean>`${column} is not null` : sql<boolean>`${column} is null`);
  return joined(parts, sql` and `, true);
}

function given<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

function anyOf(field: ListField, values: readonly (string | number)[]): RawBuilder<boolean> {
  if (values.length > valueLimit)
    throw new ListError(
      'filter-too-large',
      `the filter on ${field.id} names ${values.length} values: the limit is ${valueLimit}`,
      { field: field.id, limit: valueLimit },
    );
  const column = columnOf(field);
  const list = sql`${values}::${sqlType(field)}[]`;
  return field.kind === 'codes'
    ? sql<boolean>`${column} && ${list}`
    : sql<boolean>`${column} = any(${list})`;
}

/** A pattern that finds the words anywhere, with the signs that LIKE gives a meaning taken as they are. */
function pattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

const sqlTypes = {
  code: 'text',
  codes: 'text',
  text: 'text',
  integer: 'integer',
  number: 'double precision',
  date: 'date',
  time: 'timestamptz',
  flag: 'boolean',
} as const satisfies Record<ListField['kind'], string>;

/** The column of a list's source, named `item`, that a field stands for. */
export function columnOf({
  id,
  column = id,
}: Pick<ListField, 'id' | 'column'>): RawBuilder<unknown> {
  return sql.ref(`item.${column}`);
}

/** The SQL type values of a field are compared as. */
export function sqlType(field: Pick<ListField, 'kind'>): RawBuilder<unknown> {
  return sql.raw(sqlTypes[field.kind]);
}
