import { expect, test } from 'vitest';
import { askedIn } from './askedIn.js';

const query = '{ about { name } }';

test('a question is read from a body', () => {
  expect(askedIn({ query, variables: { a: 1 }, operationName: 'A' }, '')).toEqual({
    query,
    variables: { a: 1 },
    operationName: 'A',
  });
  expect(askedIn({ query, variables: null, operationName: null }, '')).toEqual({ query });
});

test('a question is read from an address', () => {
  const search = `?${new URLSearchParams({ query, variables: '{"a":1}', operationName: '' })}`;
  expect(askedIn(null, search)).toEqual({ query, variables: { a: 1 } });
});

const hash = { persistedQuery: { version: 1, sha256Hash: 'ab' } };

test('a hash beside a query is left aside, and a hash alone is answered in the words of its protocol', () => {
  expect(askedIn({ query, extensions: hash }, '')).toEqual({ query });
  expect(() => askedIn({ extensions: hash }, '')).toThrow(/^PersistedQueryNotSupported$/);
  const search = `?extensions=${encodeURIComponent(JSON.stringify(hash))}`;
  expect(() => askedIn(null, search)).toThrow(/^PersistedQueryNotSupported$/);
});

test.each([
  [[{ query }], 'the body holds several questions'],
  ['text', 'the body is no question'],
  [{}, 'query is missing'],
  [{ query: '' }, 'query is missing'],
  [{ query: { kind: 'Document' } }, 'query must be the text of a query'],
  [{ query, variables: '{}' }, 'variables must be an object'],
  [{ query, variables: [1] }, 'variables must be an object'],
  [{ query, operationName: 1 }, 'operationName must be a text'],
  [{ query, extensions: 'x' }, 'extensions must be an object'],
])('%j is refused', (body, words) => {
  expect(() => askedIn(body, '')).toThrow(words);
});

test.each([
  ['?query=a&query=b', 'query is given twice'],
  ['?query=a&variables={', 'variables is not JSON'],
  ['?query=a&variables=[]', 'variables must be an object'],
  ['', 'query is missing'],
])('an address that ends in %s is refused', (search, words) => {
  expect(() => askedIn(null, search)).toThrow(words);
});
