import { expect, test } from 'vitest';
import { type PackItem, readPack, withItem, withItemMoved, withNote, withoutItem } from './pack.js';
import { readSharedPack, writeSharedPack } from './sharedPack.js';

const nights: PackItem = {
  page: 'respite',
  figure: 'nights-by-month',
  choices: { year: '2023-24', client: 'MEMORY' },
  note: '',
};
const hours: PackItem = { ...nights, page: 'homeSupport', figure: 'hours-by-week' };
const pack = { title: 'Scrutiny board', items: [nights, hours] };

test('holds a figure with the same choices once', () => {
  const again = { ...nights, choices: { client: 'MEMORY', year: '2023-24' }, note: 'again' };
  expect(withItem(pack, again)).toBe(pack);
  expect(withItem(pack, { ...nights, choices: { year: '2022-23' } }).items).toHaveLength(3);
});

test('moves a figure by one place, and not past an end', () => {
  expect(withItemMoved(pack, 1, -1).items).toEqual([hours, nights]);
  expect(withItemMoved(pack, 1, 1)).toBe(pack);
});

test('keeps a note, and forgets a figure', () => {
  expect(withNote(pack, 0, 'Why May?').items[0]?.note).toBe('Why May?');
  expect(withoutItem(pack, 0).items).toEqual([hours]);
});

test('comes back whole from its link', async () => {
  const noted = withNote(pack, 0, 'Nights fell – why? “£” ✓');
  const hash = await writeSharedPack(noted);
  expect(hash).toMatch(/^shared=[\w-]+$/);
  expect(await readSharedPack(`#${hash}`)).toEqual(noted);
});

test('reads no pack from what is none', async () => {
  expect(await readSharedPack('#shared=nonsense')).toBeNull();
  expect(readPack('{"title":"x","items":[{"page":7}]}')).toBeNull();
});
