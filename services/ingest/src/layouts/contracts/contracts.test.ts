import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { contracts } from './layout.js';

const known = { zones: new Set(['L1']) };
const row = {
  contract_id: 'LT-Z1',
  provider_id: '1-97000102331',
  zone: 'L1',
  service_type: 'home-support',
  term: 'long',
  role: 'main',
  block_hours_per_week: '',
  hours_per_week_low: '1200',
  hours_per_week_high: '1,500',
  hourly_rate: '£20.25',
  start_date: '01/07/2017',
  end_date: '',
};

test('reads a contract that is still open', () => {
  expect(checkRow(contracts, row, known)).toMatchObject({
    row: { hours_per_week_high: 1500, hourly_rate: 20.25, start_on: '2017-07-01', end_on: null },
    problems: [],
  });
});

test.each([
  [{ zone: 'L9' }, 'unknown-zone', 'zone'],
  [{ provider_id: 'Demo Care' }, 'not-an-identifier', 'provider_id'],
  [{ end_date: '2016-01-01' }, 'ends-before-start', 'end_date'],
  [{ hours_per_week_high: '900' }, 'conflicts-with-row', 'hours_per_week_high'],
  [{ hourly_rate: '-3' }, 'out-of-range', 'hourly_rate'],
  [{ service_type: 'gardening' }, 'unknown-code', 'service_type'],
  [{ role: 'backup' }, 'unknown-code', 'role'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(contracts, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
