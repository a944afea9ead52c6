import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costLimit } from './costLimit.js';
import { depthLimit } from './depthLimit.js';

const schema = buildSchema(`
  type Query { nodes(ids: [ID!]!): [Node]! things(first: Int, after: String): Things cube(by: [By!]! = [], having: String, periods: [String!]): Answer self: Query }
  type Things { nodes: [Thing] totalCount: Int }
  interface Node { id: ID }
  type Thing implements Node { id: ID name: String things: [Thing] figure(as: As = VALUE): Figure }
  type Figure { value: Float }
  enum As { VALUE MEDIAN P90 }
  enum By { ZONE MONTH TERM SEX WARD }
  type Answer { rows: [Thing] }
`);

const messages = (source: string) =>
  validate(schema, parse(source), [depthLimit, costLimit]).map(({ message }) => message);

test('an ordinary query passes', () => {
  expect(messages('{ things(first: 20) { totalCount nodes { name things { name } } } }')).toEqual(
    [],
  );
});

test('a query that nests too deep is refused with the limit', () => {
  expect(messages(`{ ${'self { '.repeat(12)} __typename ${'}'.repeat(12)} }`)).toEqual([]);
  expect(messages(`{ ${'self { '.repeat(12)} things { totalCount } ${'}'.repeat(12)} }`)).toEqual([
    'the query nests 14 fields deep: the limit is 12; ask in two queries',
  ]);
});

test('depth is counted through fragments', () => {
  const source = `{ ...A } fragment A on Query { ${'self { '.repeat(13)} __typename ${'}'.repeat(13)} }`;
  expect(messages(source)[0]).toContain('13 fields deep');
});

test('a fragment inside itself ends the count', () => {
  expect(messages('{ ...A } fragment A on Query { self { ...A } }')).toEqual([]);
});

test('introspection is not counted', () => {
  expect(messages('{ __schema { types { name } } }')).toEqual([]);
});

test('large pages of nested lists are refused', () => {
  const nested =
    '{ things(first: 200) { nodes { things { things { things { things { name } } } } } } }';
  expect(messages(nested)[0]).toMatch(/^the query may cost \d+ fields: the limit is 60000/);
});

test('a page size in a variable counts as the largest page', () => {
  const nested = (page: string) =>
    `query ($n: Int) { things(first: ${page}) { nodes { things { things { things { things { name } } } } } } }`;
  expect(messages(nested('$n'))).toHaveLength(1);
  expect(messages(nested('1'))).toEqual([]);
});

test('aliases cost as often as they stand', () => {
  const aliases = Array.from({ length: 130 }, (_, at) => `a${at}: cube { rows { name } }`).join(
    ' ',
  );
  expect(messages(`{ ${aliases} }`)[0]).toContain('the query may cost');
});

test('aliases in fragments cost as often as they stand, and one field of two fragments once', () => {
  const aliases = (name: string) =>
    Array.from({ length: 130 }, (_, at) => `${name}${at}: cube { rows { name } }`).join(' ');
  const inFragment = `{ ...A } fragment A on Query { ${aliases('a')} }`;
  expect(messages(inFragment)[0]).toContain('the query may cost');
  const fragments = Array.from(
    { length: 130 },
    (_, at) => `fragment F${at} on Query { one: cube { rows { name } } }`,
  );
  const spreads = fragments.map((_, at) => `...F${at}`).join(' ');
  expect(messages(`{ ${spreads} } ${fragments.join(' ')}`)).toEqual([]);
});

test('many cubes of many rows are refused where many of one row are not', () => {
  const cubes = (by: string) =>
    messages(
      `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: cube(by: ${by}) { rows { name also: name } }`).join(' ')} }`,
    );
  expect(cubes('[ZONE]')).toEqual([]);
  expect(cubes('[ZONE, MONTH, TERM]')[0]).toContain('the query may cost 90200 fields');
});

test('each period of a cube, and each thing worked out in it, is a question of its own', () => {
  const cubes = (count: number, args: string, figures: string) =>
    messages(
      `query ($p: [String!]) { ${Array.from({ length: count }, (_, at) => `a${at}: cube${args} { rows { ${figures} } }`).join(' ')} ${args.includes('$p') ? '' : 'other: cube(periods: $p) { rows { name } }'} }`,
    ).length;
  const plain = 'figure { value }';
  expect(cubes(100, '', plain)).toBe(0);
  expect(cubes(100, '(periods: ["a"])', plain)).toBe(0);
  expect(cubes(100, '(periods: ["a", "b"])', plain)).toBe(1);
  expect(cubes(20, '(periods: $p)', plain)).toBe(1);
  expect(cubes(100, '', 'figure(as: VALUE) { value } also: figure { value }')).toBe(0);
  expect(cubes(100, '', 'figure(as: MEDIAN) { value }')).toBe(1);
  const twice = 'figure(as: MEDIAN) { value } again: figure(as: MEDIAN) { value }';
  expect(cubes(50, '', twice)).toBe(0);
});

test('a fragment used twice in one place costs once, and in two places twice', () => {
  const page = 'things(first: 200) { nodes { things { things { name } } } }';
  const fragment = `fragment A on Query { ${page} } fragment B on Query { ...A } fragment C on Query { ...A }`;
  expect(messages(`{ ...A ...B ...C } ${fragment}`)).toEqual([]);
  const places = Array.from({ length: 12 }, (_, at) => `a${at}: self { ...A }`).join(' ');
  expect(messages(`{ ${places} } fragment A on Query { ${page} }`)).toHaveLength(1);
});

test('fragments that open one another many times over are counted at once', () => {
  const fragments = Array.from(
    { length: 200 },
    (_, at) => `fragment F${at} on Query { a: self { ...F${at + 1} } b: self { ...F${at + 1} } }`,
  );
  const source = `{ ...F0 } ${fragments.join(' ')} fragment F200 on Query { cube { rows { name } } }`;
  expect(messages(source).some((message) => message.includes('may cost'))).toBe(true);
});

test('what stands in a fragment on one type of nodes costs as much as elsewhere', () => {
  const inside = 'things { things { things { name things { name } } } }';
  const asked = (ids: string, inner: string, more = '') =>
    messages(`query ($ids: [ID!]!) { nodes(ids: ${ids}) { ${inner} } } ${more}`);
  expect(asked('["a", "b"]', `... on Thing { ${inside} }`)).toEqual([]);
  expect(asked('$ids', `... on Thing { ${inside} }`)[0]).toContain('the query may cost');
  const fragment = `fragment A on Thing { ${inside} }`;
  expect(asked('$ids', '...A', fragment)[0]).toContain('the query may cost');
});
