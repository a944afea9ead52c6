import { catalogue } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { fieldNames } from './fieldNames.js';

test('no dimension or measure has the id of another, in any subject', () => {
  const ids = catalogue.flatMap((cube) =>
    [...cube.dimensions, ...cube.measures].map((named) => fieldNames(cube, named).id),
  );
  expect(ids.length).toBeGreaterThan(100);
  expect(new Set(ids).size).toBe(ids.length);
  // as their fields alone would
  expect(new Set(ids.map((id) => id.split('.')[1])).size).toBeLessThan(ids.length);
});
