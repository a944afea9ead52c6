import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { expect, test } from 'vitest';
import { leastAboveLimit, mostAboveLimit, type Span } from './beyondLimit.js';
import { limitFactor, processLimits } from './processLimits.js';

const random = xoroshiro128plus(2024);
const draw = (from: number, to: number) => uniformInt(random, from, to);
const drawSpans = (length: number): readonly Span[] =>
  Array.from({ length }, () => {
    const least = draw(0, 40);
    return { least, most: least + draw(0, 12) };
  });

/** Every series with each value at an end of its span. */
function corners(spans: readonly Span[]): readonly (readonly number[])[] {
  return spans.reduce<readonly (readonly number[])[]>(
    (all, { least, most }) =>
      all.flatMap((one) => [
        [...one, least],
        [...one, most],
      ]),
    [[]],
  );
}

const above = (series: readonly number[], point: number) =>
  series[point]! - processLimits(series).upper;

test('the least distance is that of the worst corner of 200 drawn boxes', () => {
  for (let i = 0; i < 200; i += 1) {
    const spans = drawSpans(8);
    const point = draw(0, 7);
    const worst = Math.min(...corners(spans).map((series) => above(series, point)));
    expect(leastAboveLimit(spans, point, limitFactor)).toBeCloseTo(worst, 8);
  }
});

test('no series of a box is beyond the two distances', () => {
  for (let i = 0; i < 2_000; i += 1) {
    const spans = drawSpans(12);
    const point = draw(0, 11);
    const series = spans.map(({ least, most }) => draw(least * 10, most * 10) / 10);
    const distance = above(series, point);
    expect(distance).toBeGreaterThanOrEqual(leastAboveLimit(spans, point, limitFactor) - 1e-9);
    expect(distance).toBeLessThanOrEqual(mostAboveLimit(spans, limitFactor)[point]! + 1e-9);
  }
});
