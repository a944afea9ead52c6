import { expect, test } from 'vitest';
import { bedsByServiceTypeChart } from './bedsByServiceTypeChart.js';
import { bedsByServiceTypeTable } from './bedsByServiceTypeTable.js';
import { chartLook } from '../parts/chartLook.js';
import { testBedsRows } from '../testFigures.js';
import { chartSvg } from '../panel/chartSvg.js';

test('draws beds and occupied beds, most beds first', async () => {
  const svg = chartSvg(bedsByServiceTypeChart(testBedsRows), { width: 560, height: 210 });
  await expect(svg).toMatchFileSnapshot('snapshots/bedsByServiceTypeChart.svg');
});

test('draws the same for a phone in the dark', async () => {
  const option = bedsByServiceTypeChart(testBedsRows, chartLook('dark', 320));
  const svg = chartSvg(option, { width: 320, height: 240 });
  await expect(svg).toMatchFileSnapshot('snapshots/bedsByServiceTypeChart.phone.svg');
});

test('draws a chart twice with equal ids', () => {
  const draw = () => chartSvg(bedsByServiceTypeChart(testBedsRows), { width: 560, height: 210 });
  expect(draw()).toBe(draw());
});

test('tables a missing occupancy as missing, not as zero', () => {
  const { rows } = bedsByServiceTypeTable(testBedsRows);
  expect(rows[2]?.figures.map((figure) => figure.display)).toEqual(['48', '–', '–']);
});
