import { expect, test } from 'vitest';
import { dateOrderOf } from './withDateOrder.js';

test.each([
  [['03/04/2026', '05/29/2026'], 'month-first'],
  [['03/04/2026', '29/05/2026'], 'day-first'],
  [['03/04/2026', '12/12/2026'], null],
  [['2026-05-29', '', 'Not yet'], null],
])('%j are written %s', (dates, order) => {
  expect(dateOrderOf(dates)).toBe(order);
});
