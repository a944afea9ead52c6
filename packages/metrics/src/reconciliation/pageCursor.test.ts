import { expect, test } from 'vitest';
import { cursorOf, pageHash, placeAfter } from './pageCursor.js';

const words = [{ subject: { in: ['respite'] } }, 'E08000026', 'public'];
const paged = { hash: pageHash(words), dataVersion: 3 };

test('a cursor leads to the row after it', () => {
  expect(placeAfter(cursorOf(paged, 9), paged)).toBe(10);
  expect(placeAfter(undefined, paged)).toBe(0);
});

test('a cursor of another filter or policy, and text that is none, are refused', () => {
  const others = [
    pageHash([{}, 'E08000026', 'public']),
    pageHash([{ subject: { in: ['respite'] } }, 'E08000026', 'analyst']),
  ];
  expect(new Set([paged.hash, ...others]).size).toBe(3);
  const cursors = others.map((hash) => cursorOf({ hash, dataVersion: 3 }, 9));
  for (const cursor of [...cursors, 'rubbish', ''])
    expect(() => placeAfter(cursor, paged)).toThrow(
      expect.objectContaining({ code: 'invalid-cursor' }),
    );
});

test('a cursor of the data before a load says that they have changed', () => {
  expect(() => placeAfter(cursorOf(paged, 9), { ...paged, dataVersion: 4 })).toThrow(
    expect.objectContaining({ code: 'data-changed' }),
  );
});
