import { describe, expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.js';
import { contrastRatio } from '../../theme/contrastRatio.js';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { hexMapChart, hexMapHeight, type HexMapRow } from './hexMapChart.js';
import { mapBorders } from './mapBorders.js';
import { mapNameLines } from './mapNameLines.js';
import { mapShadeOf, mapShades } from './mapShades.js';
import { mapShapes } from './mapShapes.js';

const exact = (value: number): Figure => ({
  value,
  display: String(value),
  status: 'EXACT',
  reason: null,
  unit: 'beds',
  least: null,
  most: null,
});
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: 'beds',
  least: null,
  most: null,
};

const rows: readonly HexMapRow[] = [
  { code: 'N', name: 'North Field', column: 0, row: 0, figure: exact(20), group: 'Zone 1' },
  { code: 'E', name: 'East', column: 1, row: 0, figure: exact(155), group: 'Zone 1' },
  { code: 'M', name: 'Middle', column: 0, row: 1, figure: suppressed, group: 'Zone 2' },
];

function square(west: number): unknown {
  const ring = [
    [west, 52],
    [west + 1, 52],
    [west + 1, 53],
    [west, 53],
    [west, 52],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

test('draws a hexagon with name and figure for each place, and a line around each group', async () => {
  const svg = chartSvg(hexMapChart(rows), {
    width: 560,
    height: hexMapHeight(rows, chartLook('light')),
  });
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/hexMapChart.svg');
});

test('draws real boundaries where every place has one, in the dark and on a phone', async () => {
  const bounded = rows.slice(0, 2).map(({ code, name, column, row, figure }, at) => ({
    code,
    name,
    column,
    row,
    figure,
    boundary: square(at),
  }));
  const look = chartLook('dark', 320);
  const svg = chartSvg(hexMapChart(bounded, look), {
    width: 320,
    height: hexMapHeight(bounded, look),
  });
  await expect(svg).toMatchFileSnapshot('snapshots/hexMapChart.boundaries.svg');
});

test('falls back to hexagons where one boundary is missing', () => {
  const { shapes } = mapShapes([{ ...rows[0]!, boundary: square(0) }, rows[1]!], 300);
  expect(shapes.map(({ rings }) => rings[0]?.length)).toEqual([6, 6]);
});

test('an odd row stands half a hexagon east', () => {
  const { shapes } = mapShapes(rows, 206);
  const [north, , middle] = shapes.map(({ centre: [x] }) => Math.round(x));
  expect(middle! - north!).toBe(50);
});

test('two places of one group have no line between them', () => {
  const { shapes } = mapShapes(rows.slice(0, 2), 300);
  expect(mapBorders(shapes, () => 'one')).toHaveLength(10);
  expect(mapBorders(shapes, (code) => code)).toHaveLength(11);
});

describe('shades', () => {
  test.each(['light', 'dark'] as const)('words reach 4.5:1 on every %s shade', (scheme) => {
    const ratios = mapShades(chartLook(scheme)).map(({ fill, ink }) => contrastRatio(fill, ink));
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
  });

  test('the lowest has the first, the highest the last, and equals the same', () => {
    expect([1, 2, 5].map((value) => mapShadeOf(value, [1, 2, 5], 4))).toEqual([0, 1, 3]);
    expect(mapShadeOf(7, [7, 7], 4)).toBe(1);
  });
});

test.each([
  ['Binley and Willenhall', 90, ['Binley and', 'Willenhall']],
  ['Cheylesmore', 54, ['Cheyles…']],
  ['Wyken', 54, ['Wyken']],
])('writes %s in %i pixels', (name, width, lines) => {
  expect(mapNameLines(name, width)).toEqual(lines);
});
