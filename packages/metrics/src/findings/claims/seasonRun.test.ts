import { expect, test } from 'vitest';
import { measureOf, seriesOf, type Written } from '../random-cities/written.js';
import { seasonRun } from './seasonRun.js';

const nights = measureOf('respite', 'nights');
const season = [300, 310, 330, 360, 390, 400, 380, 340, 320, 300, 290, 280];
const said = (values: readonly number[], off = 4) =>
  seasonRun(
    seriesOf(
      nights,
      values.map((value): Written => [value, off]),
    ),
  ).map(({ sentence }) => sentence);

test('a winter is set against the winter before: the same season again is nothing', () => {
  expect(said([...season, ...season])).toEqual([]);
});

test('seven months in a row below the year before', () => {
  const lower = season.map((value, i) => (i < 5 ? value : value - 40));
  expect(said([...season, ...lower])).toEqual([
    'Nights stayed below the same month of the year before in each of the 7 months to March 2024.',
  ]);
});

test('one month farther below the year before than such differences usually lie', () => {
  const after = season.map((value, i) => (i === 11 ? value - 150 : value + (i % 2 === 0 ? 6 : -6)));
  expect(said([...season, ...after], 1)).toEqual([
    'Nights in March 2024, about 130, lay farther below March 2023, about 280, than usual variation explains.',
  ]);
});
