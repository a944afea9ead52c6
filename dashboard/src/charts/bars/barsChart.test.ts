import { expect, test } from 'vitest';
import { barsChart, barsHeight, type BarsRow } from './barsChart.js';
import { barsTable } from './barsTable.js';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { testFigures } from '../testFigures.js';
import { wrapWords } from '../parts/wrapWords.js';

const { rounded, suppressed } = testFigures;
const rows: BarsRow[] = [
  { name: 'Physical support', figure: rounded(1840), before: rounded(1795) },
  { name: 'Memory and cognition, all ages together', figure: rounded(620), before: suppressed },
  { name: 'Sensory support', figure: suppressed, before: rounded(15) },
];
const options = { unit: 'people', now: '2023/24', earlier: '2022/23' };

test('draws bars with their figures and the year before as marks', async () => {
  const svg = chartSvg(barsChart(rows, options), { width: 560, height: 190 });
  expect(svg).toContain('>*</text>');
  await expect(svg).toMatchFileSnapshot('snapshots/barsChart.svg');
});

test('draws names above the bars on a phone, and a value to compare with', async () => {
  const look = chartLook('dark', 320);
  const option = barsChart(rows, { ...options, reference: { value: 900, label: 'England' } }, look);
  const svg = chartSvg(option, { width: 320, height: barsHeight(rows, look) });
  expect(svg).toContain('England');
  await expect(svg).toMatchFileSnapshot('snapshots/barsChart.phone.svg');
});

test('tables the year before, with its symbols', () => {
  const table = barsTable(rows, { name: 'Client group', figure: '2023/24', before: '2022/23' });
  expect(table.columns).toEqual(['Client group', '2023/24', '2022/23']);
  expect(table.rows[2]?.figures.map(({ display }) => display)).toEqual(['*', '15']);
});

test('breaks a long name between words', () => {
  expect(wrapWords('Memory and cognition, all ages together', 16)).toBe(
    'Memory and\ncognition, all…',
  );
});
