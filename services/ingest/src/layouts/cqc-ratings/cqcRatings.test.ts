import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { cqcRatings } from './layout.js';

const row = {
  'Location ID': '1-97500000041',
  'Location ODS Code': '-',
  'Location Name': 'Demo House',
  'Care Home?': 'Y',
  'Location Post Code': '',
  'Location Local Authority': 'Coventry',
  'Service / Population Group': 'Overall',
  Domain: 'Well-led',
  'Latest Rating': 'Requires Improvement',
  'Publication Date': '29/05/2026',
  'Inherited Rating (Y/N)': 'N',
  'Provider ID': '1-97000100037',
  'Provider Name': 'Fictional Care Ltd',
  'Brand ID': '-',
  'Brand Name': '-',
};

test('reads a rating, letter case folded and marks for none as nothing', () => {
  expect(checkRow(cqcRatings, row, undefined)).toMatchObject({
    row: {
      key_question: 'well-led',
      rating: 'requires-improvement',
      published_on: '2026-05-29',
      ods_code: null,
      brand_id: null,
    },
    problems: [],
  });
});

test('reads a place that has not been rated, and needs no date for it', () => {
  const checked = checkRow(
    cqcRatings,
    { ...row, 'Latest Rating': 'Not Rated', 'Publication Date': '' },
    undefined,
  );
  expect(checked).toMatchObject({ row: { rating: 'not-rated', published_on: null }, problems: [] });
});

test('leaves out a location of another council', () => {
  const elsewhere = { ...row, 'Location Local Authority': 'Lincolnshire' };
  expect(checkRow(cqcRatings, elsewhere, undefined).row).toBeNull();
});

test.each([
  [{ 'Location ID': 'location 41' }, 'not-an-identifier', 'Location ID'],
  [{ Domain: 'Kindly' }, 'unknown-code', 'Domain'],
  [{ 'Latest Rating': 'Splendid' }, 'unknown-code', 'Latest Rating'],
  [{ 'Publication Date': '' }, 'blank', 'Publication Date'],
  [{ 'Publication Date': '29/29/2026' }, 'not-a-date', 'Publication Date'],
  [{ 'Provider Name': '' }, 'blank', 'Provider Name'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(cqcRatings, { ...row, ...fault }, undefined).problems).toMatchObject([
    { code, column },
  ]);
});
