import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { sankeyChart, sankeyHeight, type SankeyRow } from './sankeyChart.js';
import { sankeyTable } from './sankeyTable.js';
import { testFigures } from '../testFigures.js';

const { rounded, suppressed } = testFigures;
const comes = { name: 'New to support', outside: true };
const leaves = { name: 'Left support', outside: true };
const home = { name: 'Home support' };
const care = { name: 'Residential care' };
const rows: readonly SankeyRow[] = [
  { from: comes, to: home, figure: rounded(375), before: rounded(360) },
  { from: home, to: care, figure: rounded(210), before: rounded(180) },
  { from: care, to: leaves, figure: rounded(275), before: suppressed },
  { from: care, to: home, figure: suppressed },
];
const options = { unit: 'people' };

test('draws flows from left to right, each place once on its side', async () => {
  const svg = chartSvg(sankeyChart(rows, options), { width: 560, height: sankeyHeight(rows) });
  expect(svg.match(/Home support/g)).toHaveLength(2);
  await expect(svg).toMatchFileSnapshot('snapshots/sankeyChart.svg');
});

test('writes no figures on the flows of a phone', () => {
  const svg = chartSvg(sankeyChart(rows, options, chartLook('dark', 340)), {
    width: 340,
    height: sankeyHeight(rows),
  });
  expect(svg).not.toContain('375');
});

test('keeps a suppressed flow in the table', () => {
  const table = sankeyTable(rows, { figure: '2023/24', before: '2022/23' });
  expect(table.columns).toEqual(['From and to', '2023/24', '2022/23']);
  expect(table.rows.map(({ figures }) => figures.map(({ display }) => display))).toEqual([
    ['375', '360'],
    ['210', '180'],
    ['275', '*'],
    ['*', '–'],
  ]);
});
