import { expect, test } from 'vitest';
import { indicatorHeading } from './indicatorHeading.js';

test('reads a year as 1 April to 31 March, and its field', () => {
  expect(indicatorHeading('2024 to 2025 - number of respondents')).toEqual({
    periodLabel: '2024 to 2025',
    periodFrom: '2024-04-01',
    periodTo: '2025-03-31',
    field: 'number of respondents',
  });
});

test("leaves the measure's own code out of the field", () => {
  expect(indicatorHeading('2024 to 2025 - 6b outcome')?.field).toBe('outcome');
  expect(indicatorHeading('2024 to 2025 - not yet rated outcome')?.field).toBe(
    'not yet rated outcome',
  );
});

test.each(['Local authority', '2024 - outcome', '2024 to 2026 - outcome', ''])(
  '%j is no heading of a year',
  (text) => {
    expect(indicatorHeading(text)).toBeNull();
  },
);
