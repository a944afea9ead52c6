import { expect, test } from 'vitest';
import { parseRows } from './readCsv.js';

const dialect = { delimiter: ',', newline: '\n' } as const;

test('a row has the line it starts on, whatever its cells hold', () => {
  expect(parseRows('a,"b\nb"\n\nc,d\r\n', 1, dialect, false).rows).toEqual([
    { line: 1, cells: ['a', 'b\nb'] },
    { line: 4, cells: ['c', 'd'] },
  ]);
});

test('a row that goes on in the next piece waits for it', () => {
  expect(parseRows('a,b\nc,"d', 5, dialect, true)).toMatchObject({
    rows: [{ line: 5, cells: ['a', 'b'] }],
    used: 4,
    nextLine: 6,
  });
});
