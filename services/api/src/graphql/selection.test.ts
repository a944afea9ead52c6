import { buildSchema, graphqlSync, type GraphQLResolveInfo, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { expect, test } from 'vitest';
import { type Selection, selectionOf } from './selection.js';

const sdl = `
  type Query { homeSupport: Answer other: Answer }
  type Answer { rows: [Row] totals: Row }
  type Row { zone: Zone month: String hours: Float }
  type Zone { code: ID }
`;

/** The selection inside `homeSupport`, written short: `rows(zone month) totals(hours)`. */
function read(query: string, variables: Record<string, unknown> = {}): string[] {
  const seen: string[] = [];
  const schema = buildSchema(sdl);
  schema.getQueryType()!.getFields()['homeSupport']!.resolve = (
    _source: unknown,
    _args: unknown,
    _context: unknown,
    info: GraphQLResolveInfo,
  ) => {
    seen.push(short(selectionOf(info, 2)));
    return null;
  };
  graphqlSync({ schema, source: query, variableValues: variables });
  const compiled = compileQuery(schema, parse(query));
  if (!isCompiledQuery(compiled)) throw new Error('the query does not compile');
  void compiled.query({}, {}, variables);
  return seen;
}

function short(selections: readonly Selection[]): string {
  return selections
    .map(({ field, inner }) => (inner.length > 0 ? `${field}(${short(inner)})` : field))
    .join(' ');
}

/** What both graphql-js and the compiled executor must see. */
const both = (text: string) => [text, text];

test('fields are read two levels down', () => {
  expect(read('{ homeSupport { rows { zone { code } month } totals { hours } } }')).toEqual(
    both('rows(zone month) totals(hours)'),
  );
});

test('named and inline fragments are opened', () => {
  const query = `query { homeSupport { ...A ... on Answer { totals { hours } } } }
    fragment A on Answer { rows { ...B } }
    fragment B on Row { zone { code } ... { month } }`;
  expect(read(query)).toEqual(both('rows(zone month) totals(hours)'));
});

test('an alias is read as its field', () => {
  expect(read('{ homeSupport { rows { place: zone { code } when: month } } }')).toEqual(
    both('rows(zone month)'),
  );
});

test('an alias on the root field keeps selections apart', () => {
  const query = `{ a: homeSupport { rows { month } } b: homeSupport { rows { hours } } }`;
  expect(read(query)).toEqual(['rows(month)', 'rows(hours)', 'rows(month)', 'rows(hours)']);
});

test('fields left out by @include and @skip group nothing', () => {
  const query = `query ($on: Boolean!) { homeSupport { rows {
    zone @include(if: $on) { code } month @skip(if: $on) hours } } }`;
  expect(read(query, { on: true })).toEqual(both('rows(zone hours)'));
  expect(read(query, { on: false })).toEqual(both('rows(month hours)'));
});

test('a fragment left out by a variable with a default groups nothing', () => {
  const query = `query ($on: Boolean = false) { homeSupport { rows { hours ...Z @include(if: $on) } } }
    fragment Z on Row { zone { code } }`;
  expect(read(query)).toEqual(both('rows(hours)'));
});

test('a root field selected twice is one field, and a part left out is left out', () => {
  const query = `query ($on: Boolean!) {
    homeSupport { rows { hours } }
    homeSupport @include(if: $on) { rows { month } } }`;
  expect(read(query, { on: true })).toEqual(both('rows(hours month)'));
  expect(read(query, { on: false })).toEqual(both('rows(hours)'));
});

test('__typename groups nothing', () => {
  expect(read('{ homeSupport { __typename rows { __typename hours } } }')).toEqual(
    both('rows(hours)'),
  );
});
