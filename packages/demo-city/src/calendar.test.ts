import { expect, test } from 'vitest';

import { dayOf, demoYearOf, isoOf, mondays, ukOf } from './calendar.js';

test('turns dates into days and back', () => {
  expect(isoOf(dayOf('2024-02-29') + 1)).toBe('2024-03-01');
  expect(ukOf(dayOf('2024-03-31'))).toBe('31/03/2024');
});

test('knows the year of a day, from 1 April to 31 March', () => {
  expect(demoYearOf(dayOf('2022-03-31'))?.label).toBe('2021-22');
  expect(demoYearOf(dayOf('2022-04-01'))?.label).toBe('2022-23');
  expect(demoYearOf(dayOf('2024-04-01'))).toBeNull();
});

test('ends on the last full week of March 2024', () => {
  expect(isoOf(mondays().at(-1) ?? 0)).toBe('2024-03-25');
});
