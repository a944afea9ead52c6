import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { costLimit } from './costLimit.js';
import { depthLimit } from './depthLimit.js';

const schema = buildSchema(`
  type Query { things(first: Int, after: String): Things cube(by: [By!]! = [], having: String): Answer self: Query }
  type Things { nodes: [Thing] totalCount: Int }
  type Thing { name: String things: [Thing] }
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
