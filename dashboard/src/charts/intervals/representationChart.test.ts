import { expect, test } from 'vitest';
import { testRepresentationRows } from '../testFigures.js';
import { chartSvg } from '../panel/chartSvg.js';
import { representationChart, representationRowsDrawn } from './representationChart.js';

test('draws each ratio from parity, with the symbol of a suppressed group', async () => {
  const svg = chartSvg(representationChart(testRepresentationRows), { width: 560, height: 220 });
  expect(svg).toContain('1 = parity');
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/representationChart.svg');
});

test('compares no group without a share of the population', () => {
  const labels = representationRowsDrawn(testRepresentationRows).map((row) => row.group.label);
  expect(labels).toEqual(['Asian', 'White British', 'Mixed']);
});
