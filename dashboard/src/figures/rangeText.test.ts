import { expect, test } from 'vitest';
import type { Figure } from './figure.js';
import { rangeText } from './rangeText.js';

const rounded = (display: string, value: number, least: number | null, most: number | null) =>
  rangeText({ value, display, status: 'ROUNDED', reason: null, unit: '', least, most });

test('a rounded figure says between what it lies, as it prints itself', () => {
  expect(rounded('120', 120, 116, 124)).toBe('between 116 and 124');
  expect(rounded('12,350', 12350, 12298, 12402)).toBe('between 12,298 and 12,402');
  expect(rounded('95.1%', 95.1, 94.9, 95.2)).toBe('between 94.9% and 95.2%');
  expect(rounded('£1,250', 1250, 1198, 1300)).toBe('between £1,198 and £1,300');
  expect(rounded('-15', -15, -24, -6)).toBe('between -24 and -6');
  expect(rounded('0', 0, 0, 4)).toBe('between 0 and 4');
});

test('a figure that is exact, suppressed or bounded by nothing says no more', () => {
  const figure: Figure = {
    value: 7,
    display: '7',
    status: 'EXACT',
    reason: null,
    unit: '',
    least: null,
    most: null,
  };
  expect(rangeText({ ...figure, least: 7, most: 7 })).toBe('');
  expect(rangeText({ ...figure, value: null, display: '*', status: 'SUPPRESSED' })).toBe('');
  expect(rounded('30', 30, 24, null)).toBe('');
});
