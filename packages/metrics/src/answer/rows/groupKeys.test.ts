import { expect, test } from 'vitest';
import { groupKeys } from './groupKeys.js';

const columns = (...ids: string[]) => ({
  dimensions: ids.map((id) => ({ id, label: id, kind: 'open' as const })),
});

test('a row has a key for each dimension it is grouped by, in the order asked for', () => {
  const dimensions = { month: '2024-02-01', zone: { code: '1A', label: 'Zone 1A' } };
  expect(groupKeys({ dimensions }, columns('zone', 'month'), null)).toEqual([
    { dimension: 'zone', code: '1A', label: 'Zone 1A', from: null, to: null, status: 'VALUE' },
    {
      dimension: 'month',
      code: '2024-02-01',
      label: 'February 2024',
      from: '2024-02-01',
      to: '2024-02-29',
      status: 'VALUE',
    },
  ]);
});

test('a bucket that the period cuts has the days that were counted', () => {
  const period = { from: '2024-02-10', to: '2024-03-31' };
  const dimensions = { financialYear: '2023/24', quarter: '2024-01-01', week: '2024-03-25' };
  const keys = groupKeys({ dimensions }, columns('financialYear', 'quarter', 'week'), period);
  expect(keys.map(({ label, from, to }) => [label, from, to])).toEqual([
    ['2023/24', '2024-02-10', '2024-03-31'],
    ['January to March 2024', '2024-02-10', '2024-03-31'],
    ['Week from 25 March 2024', '2024-03-25', '2024-03-31'],
  ]);
});

test('what is not known says so, whether its list has a code for it or not', () => {
  const dimensions = { ward: null, sex: { code: 'unknown', label: 'Not recorded' } };
  expect(
    groupKeys({ dimensions }, columns('ward', 'sex'), null).map(({ code, status }) => [
      code,
      status,
    ]),
  ).toEqual([
    ['unknown', 'UNKNOWN'],
    ['unknown', 'UNKNOWN'],
  ]);
});

test('a row that is not grouped has no key', () => {
  expect(groupKeys({ dimensions: {} }, columns(), null)).toEqual([]);
});
