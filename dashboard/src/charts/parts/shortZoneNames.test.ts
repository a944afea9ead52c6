import { expect, test } from 'vitest';
import { shortZoneNames } from './shortZoneNames.js';

test('drops the words that every name begins with, except the last', () => {
  expect(shortZoneNames(['Long-term zone 1', 'Long-term zone 2'])).toEqual(['Zone 1', 'Zone 2']);
});

test('keeps names that share no beginning', () => {
  expect(shortZoneNames(['Canal', 'Hill top'])).toEqual(['Canal', 'Hill top']);
});

test('keeps the name of a single zone', () => {
  expect(shortZoneNames(['Long-term zone 1'])).toEqual(['Long-term zone 1']);
});
