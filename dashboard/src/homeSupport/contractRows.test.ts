import { expect, test } from 'vitest';
import { testFigures } from '../charts/testFigures.js';
import { contractRows } from './contractRows.js';

const ward = { onsCode: 'N', name: 'North', hexColumn: 0, hexRow: 0 };
const hours = { low: 435, high: 561, block: 300 };

test('names zones by their wards, and when a contract begins that is not yet running', () => {
  const rows = contractRows({
    zones: {
      nodes: [{ code: '1', name: 'Zone 1', term: { code: 'SHORT' }, wards: [ward] }],
    },
    contractHours: {
      findings: [],
      zones: [
        { ...hours, code: '1', name: 'Zone 1', delivered: testFigures.rounded(900), from: null },
        {
          ...hours,
          code: '1A',
          name: 'Zone 1A',
          delivered: testFigures.suppressed,
          from: '2024-02-01',
        },
      ],
    },
  });
  expect(rows.map(({ name, later }) => [name, later])).toEqual([
    ['1 North', false],
    ['Zone 1A (from 1 February 2024)', true],
  ]);
});
