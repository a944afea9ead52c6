import { expect, test } from 'vitest';
import { layouts } from '../layouts.js';
import { familyOf } from './families.js';

test('every layout belongs to a family, so that a load of it can be undone', () => {
  const families = layouts.map(({ name }) => [name, familyOf(name).layouts.includes(name)]);
  expect(families.filter(([, has]) => !has)).toEqual([]);
});
