import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { cqcDirectory } from './layout.js';

const row = {
  Name: 'Demo House',
  Postcode: '',
  'Service types': 'Residential homes|Nursing homes',
  'Specialisms/services': 'Caring for adults over 65 yrs| Dementia',
  'Provider name': 'Fictional Care Ltd',
  'Local authority': 'Coventry',
  'CQC Location ID (for office use only)': '1-97500000041',
  'CQC Provider ID (for office use only)': '1-97000100037',
};

test('reads a location, its lists divided at the bars', () => {
  expect(checkRow(cqcDirectory, row, undefined)).toMatchObject({
    row: {
      id: '1-97500000041',
      kind: 'nursing',
      care_home: true,
      nursing: true,
      client_group: 'older-people',
      specialisms: ['Caring for adults over 65 yrs', 'Dementia'],
    },
    problems: [],
  });
});

test('leaves out a location of another council', () => {
  expect(checkRow(cqcDirectory, { ...row, 'Local authority': 'Leeds' }, undefined).row).toBeNull();
});

test('reports a number that the register cannot have given', () => {
  const bad = { ...row, 'CQC Location ID (for office use only)': 'x' };
  expect(checkRow(cqcDirectory, bad, undefined).problems).toMatchObject([
    { code: 'not-an-identifier', column: 'CQC Location ID (for office use only)' },
  ]);
});
