import { expect, test } from 'vitest';
import { measureOf, seriesOf, type Written } from '../random-cities/written.js';
import { yearBefore } from './yearBefore.js';

const reviews = measureOf('demand', 'reviews');
const months = (figures: readonly Written[]) =>
  yearBefore(seriesOf(reviews, figures))?.sentence ?? null;
const flat = (value: number, count: number) =>
  Array.from({ length: count }, (): Written => [value, 10]);

test('reviews that fall from 525 to 185 on the year before are said to', () => {
  const figures = [...flat(400, 11), [525, 10], ...flat(400, 11), [185, 10]] as readonly Written[];
  expect(months(figures)).toBe(
    'Reviews completed fell from about 525 in March 2023 to about 185 in March 2024, by at least 62%.',
  );
});

test('months need two years, and never are the first and the last compared', () => {
  expect(months([[525, 10], ...flat(400, 11), [185, 10]])).toBeNull();
});

test('what may not have moved is not said to', () => {
  expect(months([...flat(400, 23), [408, 10]])).toBeNull();
  const exact = (value: number): Written => [value, 0];
  expect(months([...Array.from({ length: 23 }, () => exact(400)), exact(410)])).toContain(
    'rose from 400',
  );
});

test('years stand beside the year before, level where surely within 2%', () => {
  const years = seriesOf(
    reviews,
    [
      [5_000, 20],
      [5_010, 20],
    ],
    { grain: 'financialYear', name: 'Zone 2' },
  );
  expect(yearBefore(years)?.sentence).toBe(
    'Zone 2: reviews completed stayed level, to within 2%: about 5,000 in 2022/23, about 5,010 in 2023/24.',
  );
});

test('a share moves by points', () => {
  const share = measureOf('homeSupport', 'shareDelivered');
  const years = seriesOf(
    share,
    [
      [97, 0.2],
      [94, 0.2],
    ],
    { grain: 'financialYear' },
  );
  expect(yearBefore(years)?.sentence).toBe(
    'Share of hours delivered fell from about 97.0% in 2022/23 to about 94.0% in 2023/24, by at least 2.6 points.',
  );
});

test('a share that fell by less than a point stayed level, but not a small one that doubled', () => {
  const year = (measure: string, before: Written, now: Written) =>
    yearBefore(
      seriesOf(measureOf('homeSupport', measure), [before, now], { grain: 'financialYear' }),
    )?.sentence;
  expect(year('shareDelivered', [95.4, 0.05], [95.2, 0.05])).toBe(
    'Share of hours delivered stayed level, to within 1 point: about 95.4% in 2022/23, about 95.2% in 2023/24.',
  );
  expect(year('shareMissed', [0.5, 0.05], [1, 0.05])).toContain('rose from about 0.5%');
});

test('of a few no share is said of how much they rose', () => {
  const few = seriesOf(
    reviews,
    [
      [1, 0],
      [5, 0],
    ],
    { grain: 'financialYear' },
  );
  expect(yearBefore(few)?.sentence).toBe(
    'Reviews completed rose from 1 in 2022/23 to 5 in 2023/24.',
  );
});
