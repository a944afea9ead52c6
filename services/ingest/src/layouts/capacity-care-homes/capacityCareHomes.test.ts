import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { capacityCareHomes } from './layout.js';

const known = { locations: new Set(['1-97500000041']) };
const row = {
  localauthority: 'Coventry',
  cqcid: '1-97500000041',
  isacceptingadmissions: 'Yes',
  maxcapacity: '20',
  usedbeds: '18',
  declaredvacancies: '1',
  lastupdatedutc: '31/03/2024 14:05:00',
};

test('reads a report and keeps the vacancies as declared', () => {
  expect(checkRow(capacityCareHomes, row, known)).toMatchObject({
    row: {
      location_id: '1-97500000041',
      on_date: '2024-03-31',
      updated_at: '2024-03-31T14:05:00Z',
      capacity: 20,
      occupied: 18,
      vacancies: 1,
      accepting: true,
    },
    problems: [],
  });
});

test('keeps and notes a home with more residents than places', () => {
  expect(checkRow(capacityCareHomes, { ...row, usedbeds: '21' }, known)).toMatchObject({
    row: { occupied: 21 },
    problems: [],
    notes: [{ code: 'more-than-capacity', column: 'usedbeds' }],
  });
});

test('leaves out a home of another council', () => {
  expect(checkRow(capacityCareHomes, { ...row, localauthority: 'Solihull' }, known).row).toBeNull();
});

test.each([
  [{ cqcid: '1-99999999999' }, 'unknown-location', 'cqcid'],
  [{ usedbeds: 'full' }, 'not-a-whole-number', 'usedbeds'],
  [{ usedbeds: '-2' }, 'not-a-whole-number', 'usedbeds'],
  [{ maxcapacity: '' }, 'blank', 'maxcapacity'],
  [{ lastupdatedutc: '2024-02-30 10:00:00' }, 'not-a-date', 'lastupdatedutc'],
  [{ lastupdatedutc: '2024-02-28 29:00:00' }, 'not-a-date', 'lastupdatedutc'],
  [{ isacceptingadmissions: 'perhaps' }, 'unknown-code', 'isacceptingadmissions'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(capacityCareHomes, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
