import { expect, test } from 'vitest';

import { buildMarket } from './buildMarket.js';

const market = buildMarket();

test('every id is one that cannot be real', () => {
  const ids = [...market.providers, ...market.locations].map(({ id }) => id);
  expect(ids.filter((id) => !/^1-97\d{9}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every name is plainly made up', () => {
  expect(market.locations.filter(({ name }) => !name.startsWith('Demo ')).length).toBe(0);
  expect(market.providers.filter(({ name }) => !/^(Demo|Fictional) /.test(name)).length).toBe(0);
});

test('no two locations have one name', () => {
  expect(new Set(market.locations.map(({ name }) => name)).size).toBe(market.locations.length);
});
