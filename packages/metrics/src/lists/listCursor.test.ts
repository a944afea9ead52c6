import { expect, test } from 'vitest';
import { listCursor, placeOf } from './listCursor.js';

const order = [{ field: 'name', direction: 'ASC' }] as const;

test('a cursor marks a place and gives it back', () => {
  expect(placeOf(listCursor(order, ['Ash House', 'L1']), order, 'after')).toEqual([
    'Ash House',
    'L1',
  ]);
  expect(placeOf(listCursor(order, [null, 'L1']), order, 'after')).toEqual([null, 'L1']);
});

test('text that is no cursor is refused', () => {
  expect(() => placeOf('nonsense', order, 'after')).toThrow('after: "nonsense" is not a cursor');
});

test('a cursor of another sort is refused', () => {
  const other = [{ field: 'beds', direction: 'DESC' }] as const;
  expect(() => placeOf(listCursor(other, [40, 'L1']), order, 'before')).toThrow(
    'before: this cursor was made under another orderBy',
  );
});
