import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import type { LinesRow } from './lineSeries.js';
import { linesChart } from './linesChart.js';
import { linesTable } from './linesTable.js';
import { testFigures } from '../testFigures.js';
import { niceScale } from '../parts/niceScale.js';
import { spreadLabels } from '../parts/spreadLabels.js';
import { timeTicks } from '../parts/timeTicks.js';

const { rounded, suppressed } = testFigures;
const months = ['2023-10-01', '2023-11-01', '2023-12-01', '2024-01-01', '2024-02-01'];
const line = (series: string, figures: LinesRow['figure'][]): LinesRow[] =>
  figures.map((figure, index) => ({ series, at: months[index] ?? '', figure }));
const rows = [
  ...line(
    'Planned',
    [1500, 1520, 1540, 1580, 1610].map((hours) => rounded(hours)),
  ),
  ...line('Delivered', [rounded(1490), suppressed, rounded(1470), suppressed, rounded(1600)]),
];
const options = { grain: 'month', unit: 'hours a week' } as const;

test('draws a line for each series, with gaps where a month is suppressed', async () => {
  const svg = chartSvg(linesChart(rows, options), { width: 560, height: 340 });
  await expect(svg).toMatchFileSnapshot('snapshots/linesChart.svg');
});

test('draws the span a figure should lie in, for a phone in the dark', async () => {
  const band = { from: 1400, to: 1700, label: 'contract' };
  const look = chartLook('dark', 340);
  const svg = chartSvg(linesChart(rows.slice(0, 5), { ...options, band }, look), {
    width: 340,
    height: 280,
  });
  expect(svg).toContain('contract');
  await expect(svg).toMatchFileSnapshot('snapshots/linesChart.phone.svg');
});

test('keeps the symbol of a suppressed month in the table', () => {
  const table = linesTable(rows, options);
  expect(table.columns).toEqual(['Month', 'Planned', 'Delivered']);
  expect(table.rows[1]?.heading).toBe('November 2023');
  expect(table.rows[1]?.figures.map(({ display }) => display)).toEqual(['1,520', '*']);
});

test('writes months while they fit, then quarters, then years', () => {
  expect(timeTicks(months, 'month', 300)).toEqual(['Oct\n2023', 'Nov', 'Dec', 'Jan\n2024', 'Feb']);
  expect(timeTicks(months, 'month', 100)).toEqual(['Oct\n2023', '', '', 'Jan\n2024', '']);
  expect(timeTicks(months, 'month', 50)).toEqual(['', '', '', '2024', '']);
});

test('sets names apart that would stand on each other', () => {
  expect(spreadLabels([10, 12, 60], [14, 14, 14])).toEqual([4, 18, 60]);
});

test('ends a scale at a round step', () => {
  expect(niceScale([1500, 1610])).toEqual({ min: 0, max: 2000, interval: 500 });
  expect(niceScale([0.71, 0.79], false)).toEqual({ min: 0.7, max: 0.8, interval: 0.025 });
});

test('hatches the months without records and says when they end', async () => {
  const none = { ...testFigures.missing, reason: 'NOT_LOADED' } as const;
  const ended = line('People', [rounded(40), rounded(42), rounded(41), none, none]);
  const look = chartLook('light', 560, [{ from: '2021-04-01', to: '2023-12-31' }]);
  const svg = chartSvg(linesChart(ended, { grain: 'month' }, look), { width: 560, height: 340 });
  expect(svg).toContain('Records end on 31 December 2023');
  await expect(svg).toMatchFileSnapshot('snapshots/linesChart.ended.svg');
});
