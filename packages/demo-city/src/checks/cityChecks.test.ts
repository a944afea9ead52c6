import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { computed } from '../readBack/count.js';
import { readCity, type ReadCity } from '../readBack/readCity.js';
import { readTable } from '../reference/readTable.js';
import { writeCity } from '../writeCity.js';
import { cityChecks } from './cityChecks.js';

const folder = mkdtempSync(join(tmpdir(), 'demo-city-'));
let city: ReadCity;

beforeAll(() => {
  writeCity(folder);
  city = readCity(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(
  cityChecks.map((check) => ({
    ...check,
    name: `${check.figureId}${check.end ? ` (${check.end})` : ''}`,
  })),
)('the files give $name', (check) => {
  const value = computed(city, check);
  const [low, high] =
    typeof check.expected === 'number' ? [check.expected, check.expected] : check.expected;
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
});

test('expects of each figure what is printed', () => {
  const printed = new Map(readTable('published/figures.csv').map((row) => [row['figure_id'], row]));
  const differing = cityChecks.filter(({ figureId, expected, end }) => {
    const row = printed.get(figureId);
    if (!row) return true;
    if (typeof expected !== 'number')
      return expected[0] !== Number(row['value_low']) || expected[1] !== Number(row['value_high']);
    return expected !== Number(row[end ? `value_${end}` : 'value']);
  });
  expect(differing.map(({ figureId }) => figureId)).toEqual([]);
});

test('covers at least eighty figures, each once', () => {
  const names = cityChecks.map(({ figureId, end = '' }) => `${figureId} ${end}`);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(cityChecks.map(({ figureId }) => figureId)).size).toBeGreaterThanOrEqual(80);
});

test('holds about one bad row in two hundred', () => {
  const events =
    city.placements.length + city.requests.length + city.assessments.length + city.reviews.length;
  expect(city.rejected.cld / events).toBeGreaterThan(0.003);
  expect(city.rejected.cld / events).toBeLessThan(0.01);
  expect(city.rejected.homeSupport / city.weeks.length).toBeGreaterThan(0.004);
  expect(city.rejected.homeSupport / city.weeks.length).toBeLessThan(0.006);
});
