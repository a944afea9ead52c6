import 'reflect-metadata';
import { cubes } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { fieldEnumName } from './fieldEnum.js';

test('the name of a field is written in capitals, its words apart', () => {
  expect(fieldEnumName('hoursDeliveredPerWeek')).toBe('HOURS_DELIVERED_PER_WEEK');
  expect(fieldEnumName('ward')).toBe('WARD');
  expect(fieldEnumName('people65Plus')).toBe('PEOPLE65_PLUS');
});

test('no two fields of a cube have the same name in capitals', () => {
  const names = cubes.map(({ dimensions, measures }) =>
    [...dimensions, ...measures].map(({ id }) => fieldEnumName(id)),
  );
  expect(names.filter((all) => new Set(all).size < all.length)).toEqual([]);
  expect(names.flat().every((name) => /^[A-Z][A-Z0-9_]*$/.test(name))).toBe(true);
});
