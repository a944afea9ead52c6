import { expect, test } from 'vitest';
import { wholePence } from './wholePence.js';

test('every number of pence comes back as it was, and half a penny above it goes up', () => {
  for (let pence = 0; pence < 300_000; pence += 7) {
    expect(wholePence(pence / 100)).toBe(pence);
    expect(wholePence((pence + 0.5) / 100)).toBe(pence + 1);
    expect(wholePence((pence + 0.49) / 100)).toBe(pence);
  }
});

test('a cost that is not known is not nought', () => {
  expect(wholePence(null)).toBeNull();
});
