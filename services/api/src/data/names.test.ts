import { cubes } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { idOf, kebabCase } from './names.js';

const spellings = (id: string) => {
  const kebab = kebabCase(id);
  return [id, kebab, kebab.replaceAll('-', '_'), kebab.replaceAll('-', '_').toUpperCase()];
};

const lists = [
  ['cubes', cubes.map(({ id }) => id)] as const,
  ...cubes.map(
    ({ id, dimensions }) => [`dimensions of ${id}`, dimensions.map((each) => each.id)] as const,
  ),
  ...cubes.map(
    ({ id, measures }) => [`measures of ${id}`, measures.map((each) => each.id)] as const,
  ),
];

test.each(lists)('each of the %s is known by every spelling, and by no other name', (_of, ids) => {
  const found = ids.map((id) => spellings(id).map((word) => idOf(word, ids)));
  expect(found).toEqual(ids.map((id) => spellings(id).map(() => id)));
  expect(idOf('colour', ids)).toBeNull();
});

test('no dimension has the name of another parameter', () => {
  const own = ['by', 'measure', 'from', 'to', 'bom', 'header'];
  const ids = cubes.flatMap(({ dimensions }) => dimensions.map(({ id }) => id));
  expect(own.filter((name) => idOf(name, ids) !== null)).toEqual([]);
});
