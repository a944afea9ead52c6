import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { capacityHomeCare } from './layout.js';

const known = { locations: new Set(['1-97500005330']) };
const row = {
  laname: 'Coventry',
  cqcid: '1-97500005330',
  cqcsurveylastupdatedutc: '2024-03-31 11:40:00',
  serviceusercount: '42',
  canprovidermorehours: 'Yes',
  extrahourscount: '12.5',
};

test('reads a report of people supported and hours to spare', () => {
  expect(checkRow(capacityHomeCare, row, known)).toMatchObject({
    row: { on_date: '2024-03-31', people_served: 42, accepting: true, spare_hours: 12.5 },
    problems: [],
  });
});

test('leaves out an agency of another council', () => {
  expect(checkRow(capacityHomeCare, { ...row, laname: 'Warwickshire' }, known).row).toBeNull();
});

test.each([
  [{ cqcid: '1-99999999999' }, 'unknown-location', 'cqcid'],
  [{ extrahourscount: '-4' }, 'out-of-range', 'extrahourscount'],
  [{ serviceusercount: '3.5' }, 'not-a-whole-number', 'serviceusercount'],
  [{ cqcsurveylastupdatedutc: '' }, 'blank', 'cqcsurveylastupdatedutc'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(capacityHomeCare, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
