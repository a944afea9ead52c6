import { expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.js';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import {
  homeSupportContractChart,
  homeSupportContractHeight,
  type HomeSupportContractRow,
} from './homeSupportContractChart.js';
import { homeSupportContractTable } from './homeSupportContractTable.js';

const rounded = (value: number, display: string): Figure => ({
  value,
  display,
  status: 'ROUNDED',
  reason: null,
  unit: 'hours per week',
  least: null,
  most: null,
});
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
};
const missing: Figure = {
  value: null,
  display: '–',
  status: 'NOT_AVAILABLE',
  reason: null,
  unit: '',
  least: null,
  most: null,
};

const rows: readonly HomeSupportContractRow[] = [
  zone('L1 North', rounded(1446, '1,446'), 1200, 1500, null),
  zone('L2 South', rounded(1662, '1,662'), 1200, 1500, null),
  zone('L3 East', suppressed, 1200, 1500, null),
  { ...zone('1A West', missing, 435, 561, 300), later: true },
];

function zone(
  name: string,
  delivered: Figure,
  low: number,
  high: number,
  block: number | null,
): HomeSupportContractRow {
  return { name, delivered, low, high, block, later: false };
}

test('draws range, block and delivered hours, and a symbol where hours are not shown', async () => {
  const svg = chartSvg(homeSupportContractChart(rows), {
    width: 560,
    height: homeSupportContractHeight(rows, chartLook('light')),
  });
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/homeSupportContractChart.svg');
});

test('draws the same for a phone in the dark', async () => {
  const look = chartLook('dark', 320);
  const svg = chartSvg(homeSupportContractChart(rows, look), {
    width: 320,
    height: homeSupportContractHeight(rows, look),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/homeSupportContractChart.phone.svg');
});

test('tables a contract without block hours as having none to show', () => {
  const [first, , , last] = homeSupportContractTable(rows).rows;
  expect(first?.figures.map(({ display }) => display)).toEqual(['1,446', '1,200', '1,500', '–']);
  expect(last?.figures.map(({ display }) => display)).toEqual(['–', '435', '561', '300']);
});
