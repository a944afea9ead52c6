import { expect, test } from 'vitest';
import { cldReviewTypeOf } from './cldReviewTypeOf.js';

test('the first word of the reason decides', () => {
  expect(cldReviewTypeOf('Planned')).toBe('planned');
  expect(cldReviewTypeOf('Unplanned - Hospital (Planned and Unplanned)')).toBe('unplanned');
  expect(cldReviewTypeOf('Review of short term support')).toBe('short-term');
});

test('any other reason, or none, is unknown', () => {
  expect(cldReviewTypeOf('Annual')).toBe('unknown');
  expect(cldReviewTypeOf(null)).toBe('unknown');
});
