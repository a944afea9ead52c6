import { describe, expect, test } from 'vitest';
import { shownMonths } from './shownMonths.js';

const months = (from: string, count: number, rows: number) =>
  Array.from({ length: count }, (_, i) => {
    const day = new Date(`${from}T00:00:00Z`);
    day.setUTCMonth(day.getUTCMonth() + i);
    return { month: day.toISOString().slice(0, 10), rows };
  });

describe('what a file shows', () => {
  test('all months of ten even years', () => {
    expect(shownMonths(months('2014-04-01', 120, 500))).toEqual({
      spans: [{ from: '2014-04-01', to: '2024-03-31' }],
      strays: [],
    });
  });

  test('not the month of one mistyped year, before or after, in a large file or a small one', () => {
    for (const rows of [3, 40, 6000])
      for (const stray of ['2014-03-01', '2032-07-01'])
        expect(shownMonths([...months('2023-04-01', 12, rows), { month: stray, rows: 1 }])).toEqual(
          {
            spans: [{ from: '2023-04-01', to: '2024-03-31' }],
            strays: [stray],
          },
        );
  });

  test('not a neighbouring month of hardly a row', () => {
    expect(
      shownMonths([...months('2023-04-01', 12, 100), { month: '2024-04-01', rows: 4 }]),
    ).toEqual({ spans: [{ from: '2023-04-01', to: '2024-03-31' }], strays: ['2024-04-01'] });
  });

  test('a short file of few rows, each of which counts, and the gap between two parts', () => {
    expect(
      shownMonths([
        { month: '2023-01-01', rows: 1 },
        { month: '2023-02-01', rows: 2 },
        { month: '2023-12-01', rows: 1 },
      ]),
    ).toEqual({
      spans: [
        { from: '2023-01-01', to: '2023-02-28' },
        { from: '2023-12-01', to: '2023-12-31' },
      ],
      strays: [],
    });
  });

  test('nothing where there is nothing', () => {
    expect(shownMonths([])).toEqual({ spans: [], strays: [] });
  });
});
