import { ethnicGroups } from '@careshape/domain';
import { expect, test } from 'vitest';
import { groupFamilies, smallFamilies } from './groupFamilies.js';

const plenty = ethnicGroups.map(({ code }) => [code, 50] as const);

test('the 19 groups make five families of several, the six groups one', () => {
  expect(groupFamilies('ethnicGroup').map(({ name }) => name.code)).toEqual([
    'asian',
    'black',
    'mixed',
    'other',
    'other-white',
  ]);
  expect(groupFamilies('ethnicGroupPublished')).toEqual([
    {
      name: { code: 'white', label: 'White', of: 'ethnicGroupBroad' },
      members: ['white-british', 'other-white'],
      labels: ['White British', 'Other White'],
    },
  ]);
});

test('nothing is coarsened where every group has ten people or more', () => {
  expect(smallFamilies('ethnicGroup', [new Map(plenty)])).toEqual([]);
});

test('one small or suppressed group makes its whole family one, in any year', () => {
  const now = new Map<string, number | null>(plenty).set('roma', 9);
  const before = new Map<string, number | null>(plenty).set('arab', null);
  expect(smallFamilies('ethnicGroup', [now, before]).map(({ name }) => name.label)).toEqual([
    'Other',
    'Other White',
  ]);
});

test('sexes, ages and wards have no families', () => {
  expect(groupFamilies('sex')).toEqual([]);
  expect(groupFamilies('ageBand')).toEqual([]);
  expect(groupFamilies('ward')).toEqual([]);
});
