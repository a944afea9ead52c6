import { expect, test } from 'vitest';
import { differenceText } from './differenceText.js';
import { latestLoads } from '../loads/latestLoads.js';
import { spoken } from './reconciledRows.js';
import type { LoadPartsFragment } from '../../gql/graphql.js';

const load = (number: number, layout: string, finishedAt: string, rowsAccepted: number) =>
  ({
    number,
    layout,
    source: 'Council',
    fileName: `${layout}-${number}.csv`,
    finishedAt,
    rowsAccepted,
    rowsRejected: 1,
    periodFrom: `20${number}-04-01`,
    periodTo: `20${number}-12-31`,
  }) as LoadPartsFragment;

test('takes the latest file of each layout and counts the rows of all', () => {
  const [cld, respite] = latestLoads([
    load(22, 'respite', '2026-01-02', 5),
    load(21, 'cld', '2026-01-01', 100),
    load(22, 'cld', '2026-01-03', 200),
  ]);
  expect(cld).toMatchObject({
    layout: 'cld',
    files: 2,
    rows: 300,
    rowsRejected: 2,
    from: '2021-04-01',
    to: '2022-12-31',
  });
  expect(cld?.latest.fileName).toBe('cld-22.csv');
  expect(respite?.files).toBe(1);
});

test('prints a difference with its sign and the decimals of the computed figure', () => {
  const computed = {
    value: 713.7,
    display: '713.7',
    status: 'ROUNDED',
    reason: null,
    unit: '',
    least: null,
    most: null,
  } as const;
  expect(differenceText({ difference: -6.336, computed })).toBe('−6.3');
  expect(differenceText({ difference: 0.01, computed })).toBe('0');
  expect(differenceText({ difference: null, computed })).toBe('–');
});

test('speaks codes of the papers as words and leaves words alone', () => {
  expect(spoken('home_support')).toBe('home support');
  expect(spoken('2023/24')).toBe('2023/24');
  expect(spoken('Asian')).toBe('Asian');
});
