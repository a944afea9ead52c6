import { expect, test } from 'vitest';
import { type CountedNumber, exactly, without } from './countedNumber.js';
import { type Compared, differenceOf, verdictOf } from './verdict.js';

const printed = { low: 657, high: 657, display: '657' };
const compared: Compared = {
  printed,
  qualifier: 'exact',
  tolerance: 0,
  computed: exactly(657),
  explanation: null,
};
const rounded = (value: number): CountedNumber => ({
  value,
  status: 'ROUNDED',
  lower: value - 4,
  upper: value + 4,
  reason: null,
});

test('the same exact number is equal', () => {
  expect(verdictOf(compared)).toBe('EQUAL');
});

test('another number differs where nobody has explained it', () => {
  expect(verdictOf({ ...compared, computed: exactly(658) })).toBe('DIFFERS');
});

test('another number is explained where the reason is on file', () => {
  const explanation = 'printed twice';
  expect(verdictOf({ ...compared, computed: exactly(658), explanation })).toBe('EXPLAINED');
});

test('a number as near as the printed digits allow is within rounding', () => {
  expect(verdictOf({ ...compared, tolerance: 0.5, computed: exactly(657.4) })).toBe(
    'WITHIN_ROUNDING',
  );
});

test('a rounded count is never called equal, even where it is', () => {
  const same = { ...printed, low: 655, high: 655 };
  expect(verdictOf({ ...compared, printed: same, computed: rounded(655) })).toBe('WITHIN_ROUNDING');
});

test('a rounded count is within rounding where the rounding can account for the difference', () => {
  expect(verdictOf({ ...compared, computed: rounded(660) })).toBe('WITHIN_ROUNDING');
  expect(verdictOf({ ...compared, computed: rounded(665) })).toBe('DIFFERS');
});

test('what the caller may not see is not compared', () => {
  const computed = without('SUPPRESSED', 'withheld');
  expect(verdictOf({ ...compared, computed })).toBe('NOT_COMPARED');
  expect(differenceOf(printed, computed)).toBeNull();
});

test('a printed range holds what lies inside it, ends included', () => {
  const range = { low: 85, high: 90, display: '85–90' };
  expect(verdictOf({ ...compared, printed: range, computed: exactly(90) })).toBe('WITHIN_ROUNDING');
  expect(differenceOf(range, exactly(92))).toBe(2);
});

test('at least holds whatever is more', () => {
  const computed = exactly(900);
  expect(verdictOf({ ...compared, qualifier: 'at_least', computed })).toBe('WITHIN_ROUNDING');
  expect(verdictOf({ ...compared, qualifier: 'at_most', computed })).toBe('DIFFERS');
});
