import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { cqcFilters } from './layout.js';

const known = { wards: new Set(['E05001218']) };
const row = {
  'Location ID': '1-97500000041',
  'Location HSCA start date': '01/10/2010',
  'Dormant (Y/N)': 'N',
  'Care home?': 'Y',
  'Location Name': 'Demo House',
  'Care homes beds': '20',
  'Location Latest Overall Rating': 'Good',
  'Publication Date': '2023-07-30',
  'Inherited Rating (Y/N)': 'N',
  'Location Local Authority': 'Coventry',
  'Location Latitude': '52.41',
  'Location Longitude': '-1.51',
  'Brand ID': '-',
  'Provider ID': '1-97000100037',
  'Provider Name': 'Fictional Care Ltd',
  'Provider HSCA start date': '2010-10-01',
  'Location HSCA End Date': '',
  'Location Ward Code': 'E05001218',
  'Service types': 'Care home service without nursing',
  'Service user bands': 'Mental Health|Younger Adults',
};

test('reads a location with its provider, services and rating', () => {
  expect(checkRow(cqcFilters, row, known)).toMatchObject({
    row: {
      id: '1-97500000041',
      kind: 'residential',
      client_group: 'mental-health',
      nursing: false,
      beds: 20,
      ward: 'E05001218',
      rating: 'good',
      rated_on: '2023-07-30',
      registered_on: '2010-10-01',
      ended_on: null,
      brand_id: null,
    },
    problems: [],
  });
});

test('keeps a location in an unknown ward without one, and notes it', () => {
  expect(checkRow(cqcFilters, { ...row, 'Location Ward Code': 'E05009999' }, known)).toMatchObject({
    row: { ward: null },
    problems: [],
    notes: [{ code: 'unknown-ward', value: 'E05009999' }],
  });
});

test('keeps a location whose rating has no known words without a rating, and notes it', () => {
  const checked = checkRow(
    cqcFilters,
    { ...row, 'Location Latest Overall Rating': 'Splendid' },
    known,
  );
  expect(checked).toMatchObject({
    row: { rating: null },
    problems: [],
    notes: [{ code: 'not-mapped', value: 'Splendid' }],
  });
});

test('leaves out a location of another council', () => {
  const elsewhere = { ...row, 'Location Local Authority': 'Telford and Wrekin' };
  expect(checkRow(cqcFilters, elsewhere, known).row).toBeNull();
});

test.each([
  [{ 'Location ID': '1' }, 'not-an-identifier', 'Location ID'],
  [{ 'Care home?': '' }, 'blank', 'Care home?'],
  [{ 'Care home?': 'N' }, 'conflicts-with-row', 'Care home?'],
  [{ 'Care homes beds': 'ten' }, 'not-a-whole-number', 'Care homes beds'],
  [{ 'Location HSCA End Date': '2009-01-01' }, 'ends-before-start', 'Location HSCA End Date'],
  [{ 'Location Latitude': '5.241' }, 'out-of-range', 'Location Latitude'],
  [
    { 'Unreadable flags': 'Service type - Shared Lives=X' },
    'unknown-code',
    'Service type - Shared Lives',
  ],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(cqcFilters, { ...row, ...fault }, known).problems).toMatchObject([
    { code, column },
  ]);
});
