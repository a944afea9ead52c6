import { expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.js';
import { chartLook } from '../parts/chartLook.js';
import { chartSvg } from '../panel/chartSvg.js';
import { intervalScale } from './intervalScale.js';
import type { IntervalFigure, IntervalsOptions, IntervalsRow } from './intervals.js';
import { intervalsChart, intervalsHeight } from './intervalsChart.js';
import { endsText, intervalText } from './intervalText.js';

const known = (value: number, lower: number | null = null, upper: number | null = null) =>
  ({
    figure: {
      value,
      display: value.toFixed(2),
      status: 'ROUNDED',
      reason: null,
      unit: '',
      least: null,
      most: null,
    },
    lower,
    upper,
  }) satisfies IntervalFigure;
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
};
const hidden: IntervalFigure = { figure: suppressed, lower: null, upper: null };

const rows: readonly IntervalsRow[] = [
  { name: 'Asian', figures: [known(1.08, 0.99, 1.18), known(0.72, 0.66, 0.78)] },
  { name: 'Mixed', figures: [hidden, hidden] },
  { name: 'White British', figures: [known(1.04, 1, 1.08), known(1.3, 1.27, 1.32)] },
];
const options: IntervalsOptions = {
  series: ['Age allowed for', 'Crude'],
  reference: { value: 1, label: '1 = as expected' },
};

test('draws each figure with its interval, and the symbol of a suppressed group without a mark', async () => {
  const height = intervalsHeight(rows, options, chartLook('light'));
  const svg = chartSvg(intervalsChart(rows, options), { width: 560, height });
  expect(svg).toContain('1 = as expected');
  expect(svg.match(/>\*<\/text>/g)).toHaveLength(2);
  await expect(svg).toMatchFileSnapshot('snapshots/intervalsChart.svg');
});

test('writes names above their figures on a phone, in the dark', async () => {
  const look = chartLook('dark', 320);
  const size = { width: 320, height: intervalsHeight(rows, options, look) };
  const svg = chartSvg(intervalsChart(rows, options, look), size);
  await expect(svg).toMatchFileSnapshot('snapshots/intervalsChart.phone.svg');
});

test('draws differences from nought to both sides', () => {
  const people: IntervalsRow[] = [
    { name: 'Asian', figures: [known(-36)] },
    { name: 'Other', figures: [known(46)] },
  ];
  const stems = { series: ['People'], reference: { value: 0, label: 'parity' }, stems: true };
  expect(intervalScale(people, stems, chartLook('light'))).toMatchObject({ min: -40, max: 50 });
});

test('draws ratios far above 1 by their logarithm', () => {
  const old: IntervalsRow[] = [{ name: '95 and above', figures: [known(21.6, 18.7, 24.7)] }];
  expect(intervalScale(old, options, chartLook('light'))).toMatchObject({ type: 'log', max: 32 });
});

test('prints the ends of an interval with the decimals of its figure, and none where there is none', () => {
  expect(endsText(known(1.04, 1, 1.08))).toBe('1.00 to 1.08');
  expect(intervalText(known(1.04, 1, 1.08))).toBe('1.04 (95% interval 1.00 to 1.08)');
  expect(intervalText(hidden)).toBe('*');
});
