import { expect, test } from 'vitest';
import { mergedSpans, partsOutside, settledSpans } from './spans.js';

const span = (from: string, to: string) => ({ from, to });

test('spans that touch are one, and a gap of a day keeps them two', () => {
  expect(
    mergedSpans([
      span('2023-04-01', '2024-03-31'),
      span('2021-04-01', '2022-03-31'),
      span('2022-04-01', '2023-03-30'),
    ]),
  ).toEqual([span('2021-04-01', '2023-03-30'), span('2023-04-01', '2024-03-31')]);
});

test('a span inside another adds nothing', () => {
  expect(mergedSpans([span('2021-01-01', '2021-12-31'), span('2021-03-01', '2021-04-30')])).toEqual(
    [span('2021-01-01', '2021-12-31')],
  );
});

test('what is missing of a period lies before, between and after', () => {
  const spans = [span('2024-01-10', '2024-01-14'), span('2024-01-29', '2024-02-11')];
  expect(partsOutside(span('2024-01-01', '2024-02-29'), spans)).toEqual([
    span('2024-01-01', '2024-01-09'),
    span('2024-01-15', '2024-01-28'),
    span('2024-02-12', '2024-02-29'),
  ]);
  expect(partsOutside(span('2024-01-11', '2024-01-12'), spans)).toEqual([]);
});

test('days that have not settled are left off in whole months', () => {
  const year = [span('2023-04-01', '2024-03-31')];
  expect(settledSpans(year, { settlesAfter: 28 })).toEqual([span('2023-04-01', '2024-02-29')]);
  expect(settledSpans(year, { settlesAfter: 31 })).toEqual([span('2023-04-01', '2024-02-29')]);
  expect(settledSpans(year, { settlesAfter: 32 })).toEqual([span('2023-04-01', '2024-01-31')]);
  expect(settledSpans(year, { startsAfter: 28 })).toEqual([span('2023-05-01', '2024-03-31')]);
  expect(settledSpans(year, { settlesAfter: 366 })).toEqual([]);
});
