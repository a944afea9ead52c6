import { expect, test } from 'vitest';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { outcomesChart, outcomesHeight, type OutcomesRow } from './outcomesChart.js';
import { outcomesTable } from './outcomesTable.js';
import { testFigures } from '../testFigures.js';

const { exact, missing, suppressed } = testFigures;
const rows: readonly OutcomesRow[] = [
  {
    code: '1A',
    label: 'Quality of life of people who use services',
    unit: 'score out of 24',
    year: '2024/25',
    better: 'HIGHER',
    own: { ...exact(19.6), lower: 19.3, upper: 19.9 },
    others: [
      { name: 'West Midlands', kind: 'REGION', figure: exact(19.2) },
      { name: 'England', kind: 'NATION', figure: exact(19) },
    ],
    standing: '▲ better than England',
    travel: '● no clear change since 2023/24',
  },
  {
    code: '2C',
    label: 'New admissions to care homes, aged 65 and over',
    unit: 'per 100,000 people',
    year: '2024/25',
    better: 'LOWER',
    own: exact(635.5),
    others: [
      { name: 'West Midlands', kind: 'REGION', figure: suppressed },
      { name: 'England', kind: 'NATION', figure: exact(592.5) },
    ],
    standing: '▼ worse than England',
    travel: null,
  },
];

test('draws each measure on its own scale, better to the right', async () => {
  const svg = chartSvg(outcomesChart(rows, 'Coventry'), {
    width: 560,
    height: outcomesHeight(rows, chartLook('light')),
  });
  expect(svg).toContain('lower is better');
  await expect(svg).toMatchFileSnapshot('snapshots/outcomesChart.svg');
});

test('needs more lines on a phone', () => {
  const [wide, phone] = [chartLook('dark', 560), chartLook('dark', 320)];
  expect(outcomesHeight(rows, phone)).toBeGreaterThan(outcomesHeight(rows, wide));
  const height = outcomesHeight(rows, phone);
  expect(chartSvg(outcomesChart(rows, 'Coventry', phone), { width: 320, height })).toContain(
    'worse than England',
  );
});

test('puts interval, other areas and words into the table, a suppressed one with its symbol', () => {
  const { columns, rows: lines } = outcomesTable(rows, 'Coventry');
  expect(columns).toEqual([
    'Measure',
    'Coventry',
    'Beside England',
    'Direction of travel',
    'Between',
    'West Midlands',
    'England',
  ]);
  expect(lines[1]?.figures.map(({ display }) => display)).toEqual([
    '635.5',
    '▼ worse than England',
    missing.display,
    missing.display,
    '*',
    '592.5',
  ]);
});
