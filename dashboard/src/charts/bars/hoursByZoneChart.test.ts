import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { testHoursByZoneRows } from '../testFigures.js';
import { chartSvg } from '../panel/chartSvg.js';
import { hoursByZoneChart, zoneSeries } from './hoursByZoneChart.js';
import { hoursByZoneTable } from './hoursByZoneTable.js';
import { smallMultiplesHeight } from '../parts/smallMultiples.js';

test('draws one small chart a zone', async () => {
  const svg = chartSvg(hoursByZoneChart(testHoursByZoneRows), {
    width: 560,
    height: smallMultiplesHeight(2, chartLook('light')),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/hoursByZoneChart.svg');
});

test('orders zones by number and leaves out a zone with nothing to show', () => {
  const names = zoneSeries(testHoursByZoneRows).zones.map((zone) => zone.name);
  expect(names).toEqual(['Zone L2', 'Zone L10']);
});

test('tables a quarter a row and a zone a column', () => {
  const table = hoursByZoneTable(testHoursByZoneRows);
  expect(table.columns).toEqual(['Quarter', 'Zone L2', 'Zone L10']);
  expect(table.rows[0]?.figures.map((figure) => figure.display)).toEqual(['*', '1,500']);
});

test('needs more rows of small charts on a phone', () => {
  expect(smallMultiplesHeight(9, chartLook('light', 320))).toBeGreaterThan(
    smallMultiplesHeight(9, chartLook('light')),
  );
});
