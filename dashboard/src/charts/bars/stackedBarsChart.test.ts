import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import type { StackedBarsRow } from './stackedBars.js';
import { stackedBarsChart, stackedBarsHeight } from './stackedBarsChart.js';
import { stackedBarsTable } from './stackedBarsTable.js';
import { testFigures } from '../testFigures.js';

const { rounded, suppressed } = testFigures;
const rows: StackedBarsRow[] = [
  { name: 'April 2023', part: 'Planned', figure: rounded(210) },
  { name: 'April 2023', part: 'Emergency', figure: rounded(60) },
  { name: 'May 2023', part: 'Planned', figure: rounded(190) },
  { name: 'May 2023', part: 'Emergency', figure: suppressed },
];

test('draws columns, with a mark where a part is not shown', async () => {
  const option = stackedBarsChart(rows, {
    upright: true,
    shortName: (name) => name.slice(0, 3),
  });
  const svg = chartSvg(option, { width: 560, height: 340 });
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/stackedBarsChart.svg');
});

test('draws lying bars with names above them on a phone in the dark', async () => {
  const look = chartLook('dark', 320);
  const svg = chartSvg(stackedBarsChart(rows, {}, look), {
    width: 320,
    height: stackedBarsHeight(rows, {}, look),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/stackedBarsChart.phone.svg');
});

test('prints the figures of the parts at the end of a lying bar where it is asked to', () => {
  const svg = chartSvg(stackedBarsChart(rows, { printed: true }), { width: 560, height: 200 });
  expect(svg).toContain('>210 + 60</text>');
  expect(svg).toContain('>190 + *</text>');
});

test('tables a row for each bar and a column for each part', () => {
  const table = stackedBarsTable(rows, 'Month');
  expect(table.columns).toEqual(['Month', 'Planned', 'Emergency']);
  expect(table.rows[1]?.figures.map(({ display }) => display)).toEqual(['190', '*']);
});
