import { expect, test } from 'vitest';
import { financialYear } from '../periods/financialYear.js';
import { choicesOf, pageAddress } from './pageAddress.js';
import { readPageSearch, writePageSearch } from './pageSearch.js';

const page = { path: '/providers/$provider', filters: ['year', 'client'] as const };

test('names the year in a link, so that it keeps showing it', () => {
  const choices = choicesOf(page, {
    year: financialYear(2023),
    years: [financialYear(2023)],
    place: 'Example',
    clientGroup: 'MEMORY',
    workingAge: 'AGE_18_64',
    own: { provider: '1-101', view: 'beds' },
    signedIn: false,
  });
  expect(pageAddress(page, choices, 'beds-by-ward')).toBe(
    '/providers/1-101?year=2023-24&client=MEMORY&view=beds#beds-by-ward',
  );
});

test('keeps what is in an address as text', () => {
  expect(readPageSearch('?client=1&find=a%20b')).toEqual({ client: '1', find: 'a b' });
  expect(writePageSearch({ client: '1', find: 'a b', year: undefined })).toBe('?client=1&find=a+b');
});
