import { expect, test } from 'vitest';
import { cubes } from '../cubes/cubes.js';
import { explainMeasures } from './explainMeasures.js';

const explained = cubes.flatMap((cube) => explainMeasures(cube, cube.measures));

test('every measure of every cube says what is divided by what', () => {
  expect(explained).toHaveLength(cubes.flatMap(({ measures }) => measures).length);
  expect(explained.filter(({ numerator }) => numerator === '')).toEqual([]);
});

test('a share names its parts', () => {
  expect(explained.find(({ field }) => field === 'shareToLongTerm')).toMatchObject({
    numerator: 'Requests to long-term support × 100',
    denominator: 'Requests',
  });
});

test('a count is divided by nothing', () => {
  expect(explained.find(({ field }) => field === 'peopleAtEnd')).toMatchObject({
    numerator: 'People at the end',
    denominator: null,
  });
});
