import { expect, test } from 'vitest';
import type { RawCell } from '../cells/cell.js';
import { homeSupport } from '../cubes/homeSupport.js';
import type { Measure } from '../cubes/cube.js';
import { gate } from './gate.js';
import { publicPolicy } from './policy.js';

const measureOf = (id: string): Measure => homeSupport.measures.find((one) => one.id === id)!;

/** The share of hours delivered, and of visits missed, of some people of whom each has so much. */
function shareOf(id: string, people: number, each: Readonly<Record<string, number>>) {
  const amounts = Object.entries(each).map(([part, amount]) => [part, people * amount]);
  const cell: RawCell = {
    codes: [],
    bucket: 0,
    parts: { people, ...Object.fromEntries(amounts) },
    people: { all: { people, lead: 812 } },
  };
  const measure = measureOf(id);
  if (measure.formula.kind !== 'ratio') throw new Error(`no ratio: ${id}`);
  const { value, range } = gate(cell, { cube: homeSupport, policy: publicPolicy })(
    measure.formula,
    measure,
  );
  return { value: Number(value!.toFixed(6)), range };
}

const hours = { hours_planned: 60, hours_delivered: 57.08 };

test('a share of many people is as it prints', () => {
  // 95.13 %, by steps of 0.1
  const { value, range } = shareOf('shareDelivered', 3_000, hours);
  expect(value).toBe(95.1);
  expect(range.most! - range.least!).toBeLessThan(0.11);
});

test('a share of fewer people goes by the steps of two people’s mean', () => {
  // two of a hundred have 1.9 points of the share, so 2
  expect(shareOf('shareDelivered', 100, hours).value).toBe(96);
});

test('a share is not blurred by the rounding of both of its sums', () => {
  // 31,500 and 30,000 hours of 500 people are rounded to 200s and 200s: apart they would leave two points
  const { range } = shareOf('shareDelivered', 500, hours);
  expect(range.most! - range.least!).toBeLessThan(0.5);
});

test('a share of few visits does not tell how many they were', () => {
  // 3 of 300 visits of ten people, by steps of two points: 3 to 7.5 of them
  const few = shareOf('shareMissed', 10, { visits_planned: 30, visits_missed: 0.3 });
  expect(few.value).toBe(2);
  expect((few.range.most! - few.range.least!) * 3).toBeGreaterThanOrEqual(4);
});

test('a share over nothing is not available', () => {
  const measure = measureOf('shareMissed');
  const parts = { visits_planned: 0, visits_missed: 0 };
  const cell: RawCell = { codes: [], bucket: 0, parts, people: { all: { people: 9, lead: 1 } } };
  const gated = gate(cell, { cube: homeSupport, policy: publicPolicy });
  expect(measure.formula.kind === 'ratio' && gated(measure.formula, measure).status).toBe(
    'NOT_AVAILABLE',
  );
});
