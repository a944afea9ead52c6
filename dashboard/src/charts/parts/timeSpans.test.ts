import { expect, test } from 'vitest';
import type { Figure, FigureReason } from '../../figures/figure.js';
import { testFigures } from '../testFigures.js';
import { timeSpans } from './timeSpans.js';

const { missing, rounded } = testFigures;
const without = (reason: FigureReason): Figure => ({ ...missing, reason });
const part: Figure = { ...rounded(40), reason: 'PARTIAL' };
const months = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01'];
const records = [
  { from: '2021-04-01', to: '2024-03-31' },
  { from: '2021-11-30', to: '2024-06-30' },
];
const people = (...figures: readonly (Figure | null)[]) => [{ name: 'People', figures }];

test('a time after the last record is one stretch that says when they end', () => {
  const none = without('NOT_LOADED');
  expect(
    timeSpans(months, people(rounded(5), rounded(5), rounded(5), none, none), records),
  ).toEqual([{ from: 3, to: 4, words: 'records end on 31 March 2024' }]);
});

test('a month of which a part is loaded belongs to the stretch, and holds the last day', () => {
  const none = without('NOT_LOADED');
  const middle = [{ from: '2021-04-01', to: '2024-04-14' }];
  expect(timeSpans(months, people(rounded(5), rounded(5), rounded(5), part, none), middle)).toEqual(
    [{ from: 3, to: 4, words: 'records end on 14 April 2024' }],
  );
});

test('a time before the first record says when they begin, financial years too', () => {
  const years = ['2019/20', '2020/21', '2021/22', '2022/23'];
  const none = without('NOT_LOADED');
  expect(timeSpans(years, people(none, none, rounded(5), rounded(5)), records)).toEqual([
    { from: 0, to: 1, words: 'records begin on 1 April 2021' },
  ]);
});

test('what is counted on a last day has the quarter in which its records begin', () => {
  const quarters = ['2021-07-01', '2021-10-01', '2022-01-01'];
  const none = without('NOT_LOADED');
  expect(timeSpans(quarters, people(none, rounded(5), rounded(5)), records)).toEqual([
    { from: 0, to: 0, words: 'records begin on 30 November 2021' },
  ]);
});

test('names no day where two kinds of records end in one month', () => {
  const none = without('NOT_LOADED');
  const two = [...records, { from: null, to: '2024-03-30' }];
  expect(timeSpans(months, people(rounded(5), rounded(5), rounded(5), none, none), two)).toEqual([
    { from: 3, to: 4, words: 'no records of this time' },
  ]);
});

test('names the series that is too recent where others have their figures', () => {
  const waiting = without('UNSETTLED');
  const all = months.map(() => rounded(5));
  expect(
    timeSpans(
      months,
      [
        { name: 'Completed', figures: all },
        { name: 'Waiting', figures: [rounded(9), rounded(9), rounded(9), rounded(9), waiting] },
      ],
      records,
    ),
  ).toEqual([{ from: 4, to: 4, words: 'Waiting: too recent to be settled' }]);
});

test('a series without any figure hatches nothing, and one that is suppressed nothing either', () => {
  const none = without('NOT_LOADED');
  const all = months.map(() => rounded(5));
  const series = [
    { name: '2023/24', figures: all },
    { name: '2020/21', figures: months.map(() => none) },
  ];
  expect(timeSpans(months, series, records)).toEqual([]);
  expect(timeSpans(months, people(...months.map(() => testFigures.suppressed)), records)).toEqual(
    [],
  );
});
