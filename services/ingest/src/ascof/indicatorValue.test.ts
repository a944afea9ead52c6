import { expect, test } from 'vitest';
import { indicatorValue } from './indicatorValue.js';

test.each([
  ['19.6', 19.6, 'value'],
  ['63,188', 63188, 'value'],
  ['0', 0, 'value'],
  ['39 (38.7)', 39, 'value'],
  ['36,415 (25795)', 36415, 'value'],
  ['68.7 [p]', 68.7, 'provisional'],
  ['[c]', null, 'suppressed'],
  ['[z]', null, 'not-applicable'],
  ['[x]', null, 'not-available'],
  ['[low]', null, 'low'],
  ['', null, 'blank'],
])('%j is %d, %s', (printed, value, status) => {
  expect(indicatorValue(printed)).toEqual({ value, status });
});

test.each(['n/a', '[q]', '12 people', '1,2,3x'])(
  '%j is no value and no known marker',
  (printed) => {
    expect(indicatorValue(printed)).toBeNull();
  },
);
