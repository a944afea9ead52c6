import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import { DateScalar, DateTimeScalar } from './scalars.js';

test('a day stays the text it is', () => {
  expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  expect(DateScalar.serialize('2024-02-29')).toBe('2024-02-29');
});

test('a day that is not in the calendar is refused, saying how to write one', () => {
  expect(() => DateScalar.parseValue('2024-02-30')).toThrow(
    'not a day of the calendar: "2024-02-30"; write it as 2024-03-31',
  );
  expect(() => DateScalar.parseLiteral({ kind: Kind.INT, value: '2024' })).toThrow(
    'not a day of the calendar: nothing',
  );
});

test('a moment as PostgreSQL writes it is given in ISO form', () => {
  expect(DateTimeScalar.serialize('2026-11-22 02:17:41.29+00')).toBe('2026-11-22T02:17:41.290Z');
});

test('text that is no moment is refused', () => {
  expect(() => DateTimeScalar.parseValue('yesterday')).toThrow('not a moment: "yesterday"');
});
