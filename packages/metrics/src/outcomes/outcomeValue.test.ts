import { expect, test } from 'vitest';
import { outcomeValue } from './outcomeValue.js';

const percent = { unit: '%', decimals: 1 };
const cell = (field: string, value: number | null, status = 'value', printed = String(value)) => ({
  area: 'E08000026',
  area_name: 'Coventry',
  code: '1D',
  period_from: '2024-04-01',
  period_to: '2025-03-31',
  field,
  value,
  status,
  printed,
});

test('takes the interval from the published margin of error', () => {
  const { value, respondents } = outcomeValue(
    [cell('outcome', 67.1), cell('margin of error', 3.2), cell('number of respondents', 730)],
    percent,
  );
  expect(value).toMatchObject({ display: '67.1%', lower: 63.9, upper: 70.3, status: 'EXACT' });
  expect(respondents.display).toBe('730');
});

test('shows a suppressed figure as suppressed and never as zero', () => {
  const { value, numerator, mark, printed } = outcomeValue(
    [cell('outcome', null, 'suppressed', '[c]'), cell('numerator', null, 'suppressed', '[c]')],
    percent,
  );
  expect([value.display, value.status, value.value]).toEqual(['*', 'SUPPRESSED', null]);
  expect([numerator.status, mark, printed]).toEqual(['SUPPRESSED', 'SUPPRESSED', '[c]']);
});

test('tells a survey that was not held from one that has no figure', () => {
  expect(outcomeValue([cell('outcome', null, 'not-applicable', '[z]')], percent).mark).toBe(
    'NOT_APPLICABLE',
  );
  expect(outcomeValue([], percent)).toMatchObject({ mark: 'NOT_AVAILABLE', printed: '' });
});

test('prints an unrounded figure with the digits of its measure and keeps its value', () => {
  const { value } = outcomeValue([cell('outcome', 53.656264)], percent);
  expect([value.display, value.value]).toEqual(['53.7%', 53.656264]);
});
