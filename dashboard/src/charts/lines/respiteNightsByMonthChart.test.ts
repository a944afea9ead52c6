import { expect, test } from 'vitest';
import { testRespiteNightsRows } from '../testFigures.js';
import { chartSvg } from '../panel/chartSvg.js';
import { respiteNightsByMonthChart } from './respiteNightsByMonthChart.js';
import { respiteNightsByMonthTable } from './respiteNightsByMonthTable.js';

test('draws planned and emergency nights, with a mark for a suppressed month', async () => {
  const svg = chartSvg(respiteNightsByMonthChart(testRespiteNightsRows), {
    width: 560,
    height: 300,
  });
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/respiteNightsByMonthChart.svg');
});

test('keeps the symbol of a suppressed month in the table', () => {
  const { rows } = respiteNightsByMonthTable(testRespiteNightsRows);
  expect(rows[1]?.heading).toBe('May 2023');
  expect(rows[1]?.figures.map((figure) => figure.display)).toEqual(['*', '*']);
});
