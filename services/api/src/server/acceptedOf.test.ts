import { expect, test } from 'vitest';
import { acceptedOf } from './acceptedOf.js';

const types = ['text/csv', 'application/x-ndjson'];

test.each([
  [undefined, 'text/csv'],
  ['', 'text/csv'],
  ['*/*', 'text/csv'],
  ['text/*', 'text/csv'],
  ['application/x-ndjson', 'application/x-ndjson'],
  ['text/csv;q=0.2, application/*;q=0.9', 'application/x-ndjson'],
  ['TEXT/CSV ; charset=utf-8', 'text/csv'],
  ['*/*, text/csv;q=0', 'application/x-ndjson'],
  ['text/html, application/json', null],
  ['text/csv;q=0, application/x-ndjson;q=nothing', null],
])('of who accepts %s', (accept, type) => {
  expect(acceptedOf(accept, types)).toBe(type);
});
