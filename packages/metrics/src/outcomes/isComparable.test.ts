import { expect, test } from 'vitest';
import { isComparable } from './isComparable.js';

const records = { breaks: ['2024/25'], apart: [] };
const survey = { breaks: [], apart: ['2020/21'] };

test('compares no year with one before a new series began', () => {
  expect(isComparable(records, '2023/24', '2024/25')).toBe(false);
  expect(isComparable(records, '2024/25', '2025/26')).toBe(true);
  expect(isComparable(records, '2022/23', '2023/24')).toBe(true);
});

test('leaves a year out that stands apart, and compares across it', () => {
  expect(isComparable(survey, '2019/20', '2020/21')).toBe(false);
  expect(isComparable(survey, '2020/21', '2021/22')).toBe(false);
  expect(isComparable(survey, '2019/20', '2021/22')).toBe(true);
});
