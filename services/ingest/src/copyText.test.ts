import { expect, test } from 'vitest';
import { copyText } from './copyText.js';

test('null is \\N and text is escaped', () => {
  expect(copyText(null)).toBe('\\N');
  expect(copyText('a\tb\nc\\d\0')).toBe('a\\tb\\nc\\\\d');
});

test('arrays are array literals', () => {
  expect(copyText(['a"b', 'c,d'])).toBe('{"a\\\\"b","c,d"}');
});
