import { expect, test } from 'vitest';

import { csvLine } from './csvLine.js';

test('quotes cells with commas and quotes, and leaves missing ones empty', () => {
  expect(csvLine(['a', 'b, c', 'd "e"', null, undefined, 0])).toBe('a,"b, c","d ""e""",,,0\n');
});
