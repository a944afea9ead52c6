import { expect, test } from 'vitest';
import { registerText } from './registerText.js';

const ends = [{ layout: 'cqc-filters', to: '2024-06-30' }];

test('a day before the end of the register has its registrations and ratings, and the names of the latest', () => {
  expect(registerText('2023-03-31', ends)).toBe(
    'List and map show the places registered on 31 March 2023 and the ratings that stood then. Names, owners and beds are those of the register of 30 June 2024. A home that is registered twice is listed twice, and counted once.',
  );
});

test('a day after the end of the register says that no later one is loaded', () => {
  expect(registerText('2025-03-31', ends)).toBe(
    'List and map show the register as it stood on 30 June 2024: no later one is loaded. A home that is registered twice is listed twice, and counted once.',
  );
});

test('the day of the register itself needs no more words', () => {
  expect(registerText('2024-06-30', ends)).toBe(
    'List and map show the register as it stood on 30 June 2024. A home that is registered twice is listed twice, and counted once.',
  );
});
