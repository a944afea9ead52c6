import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { riskLevels } from './layout.js';

const row = { provider_id: '1-97000100037', date: '2021-04-01', level: '2', oversight: '' };

test('gives a level the body that oversees it where the file names none', () => {
  expect(checkRow(riskLevels, row, {})).toMatchObject({
    row: { level: 2, oversight: 'Quality peer support group' },
    problems: [],
  });
});

test.each([
  [{ level: '5' }, 'out-of-range', 'level'],
  [{ level: 'high' }, 'not-a-whole-number', 'level'],
  [{ date: '31/02/2024' }, 'not-a-date', 'date'],
  [{ provider_id: '' }, 'blank', 'provider_id'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(riskLevels, { ...row, ...fault }, {}).problems[0]).toMatchObject({
    code,
    column,
  });
});
