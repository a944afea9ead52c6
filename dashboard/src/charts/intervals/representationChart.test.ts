import { expect, test } from 'vitest';
import { testNotRecordedShare, testRepresentationRows } from '../panel/chartRows.js';
import { chartSvg } from '../panel/chartSvg.js';
import { representationChart, representationRowsDrawn } from './representationChart.js';
import { representationSummary } from './representationSummary.js';

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

test('says which groups are furthest from parity', () => {
  expect(representationSummary(testRepresentationRows, testNotRecordedShare)).toBe(
    'Asian: 9.1% of people supported, 17.9% of adults (ratio 0.51, the lowest). White British: 72.4% of people supported, 57.3% of adults (ratio 1.26, the highest). No group is recorded for 5.2% of people supported.',
  );
});
