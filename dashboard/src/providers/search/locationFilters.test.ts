import { expect, test } from 'vitest';
import { filterLocations, readLocationFilters } from './locationFilters.js';
import { locationFiltersText } from './locationFiltersText.js';
import { locationRow } from '../register/locationRow.js';
import { testLocations } from '../register/testLocations.js';

const rows = testLocations.map(locationRow);
const found = (search: Record<string, string>) =>
  filterLocations(rows, readLocationFilters(search)).map(({ id }) => id);

test('lists open places until closed ones are asked for', () => {
  expect(found({})).toEqual(['1-1', '1-2', '1-3']);
  expect(found({ closed: 'yes' })).toHaveLength(4);
});

test('finds every word anywhere: name, provider, ward, postcode, need', () => {
  expect(found({ find: 'BIRCH wyken' })).toEqual(['1-2']);
  expect(found({ find: 'dementia' })).toEqual(['1-1', '1-2']);
  expect(found({ find: 'cv0 birch mental' })).toEqual(['1-3']);
});

test('keeps what meets every filter', () => {
  expect(found({ kind: 'NURSING', ward: 'E2', rating: 'OUTSTANDING', beds: '60' })).toEqual([
    '1-2',
  ]);
  expect(found({ group: 'OLDER_PEOPLE', rating: 'NOT_RATED' })).toEqual(['1-3']);
});

test('a place whose beds or vacancies are not known fails a filter on them', () => {
  expect(found({ beds: '1' })).toEqual(['1-1', '1-2']);
  expect(found({ vacancies: '1' })).toEqual(['1-1']);
});

test('what makes no sense in an address filters nothing', () => {
  expect(found({ beds: 'many', vacancies: '-1', closed: 'perhaps' })).toHaveLength(3);
});

test('says the filters in words', () => {
  const filters = readLocationFilters({ find: 'rose', kind: 'NURSING', ward: 'E2', beds: '20' });
  expect(locationFiltersText(filters, rows)).toEqual([
    '“rose”',
    'Care home with nursing',
    'Wyken',
    'at least 20 beds',
  ]);
});
