import { expect, test } from 'vitest';
import { indicatorCode } from './indicatorCode.js';

test.each([
  ['Table_1a', '1A'],
  ['Table_2d(1)', '2D(1)'],
  ['2E(2A)', '2E(2a)'],
  ['3D(1a)', '3D(1a)'],
])('%s is %s', (text, code) => {
  expect(indicatorCode(text)).toBe(code);
});

test.each(['Cover', 'Notes', 'Table_7', '1A(x)'])('%s is no code of a measure', (text) => {
  expect(indicatorCode(text)).toBeNull();
});
