import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { gridChart, gridHeight, type GridRow } from './gridChart.js';
import { gridTable } from './gridTable.js';
import { testFigures } from '../testFigures.js';

const rows: readonly GridRow[] = [
  { row: 'Zone 1', column: 'January 2024', columnShort: 'Jan 24', figure: testFigures.rounded(40) },
  {
    row: 'Zone 1',
    column: 'February 2024',
    columnShort: 'Feb 24',
    figure: testFigures.rounded(120),
  },
  { row: 'Zone 2', column: 'January 2024', columnShort: 'Jan 24', figure: testFigures.suppressed },
  {
    row: 'Zone 2',
    column: 'February 2024',
    columnShort: 'Feb 24',
    figure: testFigures.rounded(85),
  },
  { row: 'Zone 3', column: 'February 2024', columnShort: 'Feb 24', figure: testFigures.missing },
];

test('draws a shade for each figure, and symbols where there is none', async () => {
  const svg = chartSvg(gridChart(rows, chartLook('light', 420)), {
    width: 420,
    height: gridHeight(rows),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/gridChart.svg');
});

test('draws the same for a phone in the dark', async () => {
  const svg = chartSvg(gridChart(rows, chartLook('dark', 300)), {
    width: 300,
    height: gridHeight(rows),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/gridChart.phone.svg');
});

test('tables a cell that was not given as not available', () => {
  const { columns, rows: tabled } = gridTable('Zone', rows);
  expect(columns).toEqual(['Zone', 'January 2024', 'February 2024']);
  expect(tabled[2]?.figures.map(({ display }) => display)).toEqual(['–', '–']);
});
