import { expect, test } from 'vitest';
import { forgetView, keepView, readViews } from './keptViews.js';

/** A store as browsers have it, in memory. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  } as unknown as Storage;
}

test('keeps a view once, the newest first', () => {
  const storage = memory();
  keepView('saved', { title: 'One', search: '?a' }, storage);
  keepView('saved', { title: 'Two', search: '?b' }, storage);
  keepView('saved', { title: 'One again', search: '?a' }, storage);
  expect(readViews('saved', storage).map(({ title }) => title)).toEqual(['One again', 'Two']);
});

test('keeps the last eight views looked at', () => {
  const storage = memory();
  const lists = [...'abcdefghij'].map((name) =>
    keepView('recent', { title: name, search: name }, storage),
  );
  expect(
    lists
      .at(-1)
      ?.map(({ title }) => title)
      .join(''),
  ).toBe('jihgfedc');
  expect(readViews('recent', storage)).toHaveLength(8);
});

test('forgets a view, and takes nonsense for nothing kept', () => {
  const storage = memory();
  keepView('saved', { title: 'One', search: '?a' }, storage);
  expect(forgetView('saved', '?a', storage)).toEqual([]);
  storage.setItem('careshape.explore.saved', '{"not": "a list"}');
  expect(readViews('saved', storage)).toEqual([]);
});
