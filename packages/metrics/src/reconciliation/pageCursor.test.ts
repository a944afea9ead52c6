import { expect, test } from 'vitest';
import { cursorOf, pageHash, placeAfter } from './pageCursor.js';

const hash = pageHash([{ subject: { in: ['respite'] } }, 'E08000026', 'public', 3]);

test('a cursor leads to the row after it', () => {
  expect(placeAfter(cursorOf(hash, 9), hash)).toBe(10);
  expect(placeAfter(undefined, hash)).toBe(0);
});

test('a cursor of another filter, policy or data version is refused', () => {
  const others = [
    pageHash([{}, 'E08000026', 'public', 3]),
    pageHash([{ subject: { in: ['respite'] } }, 'E08000026', 'analyst', 3]),
    pageHash([{ subject: { in: ['respite'] } }, 'E08000026', 'public', 4]),
  ];
  expect(new Set([hash, ...others]).size).toBe(4);
  expect(() => placeAfter(cursorOf(others[0]!, 9), hash)).toThrow('cursor of another question');
  expect(() => placeAfter('rubbish', hash)).toThrow('cursor of another question');
});
