import { expect, test } from 'vitest';
import { withoutValue } from './withoutValue.js';

const fault = (message: string, code: string) => Object.assign(new Error(message), { code });

test('a value that the database could not take is not repeated', () => {
  expect(withoutValue(fault('invalid input syntax for type date: "Zebedee"', '22007'))).toBe(
    'invalid input syntax for type date…',
  );
  expect(withoutValue(fault('value "14021941" is out of range for type smallint', '22003'))).toBe(
    'value … is out of range for type smallint',
  );
});

test('other faults are told as they are, in their first line', () => {
  expect(withoutValue(fault('relation "zone" does not exist\nLINE 1', '42P01'))).toBe(
    'relation "zone" does not exist',
  );
});
