import { expect, test } from 'vitest';
import type { Figure } from '../../figures/figure.js';
import type { ZoneFiguresFragment } from '../../gql/graphql.js';
import { testChosen } from '../testChosen.js';
import type { Zone } from './zoneChoice.js';
import { zoneFigure, zonesShown, zonesTerm } from './zonesShown.js';

const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: '',
  least: null,
  most: null,
};
const people: Figure = {
  value: 750,
  display: '750',
  status: 'ROUNDED',
  reason: null,
  unit: 'people',
  least: null,
  most: null,
};

const north = { onsCode: 'N', name: 'North', hexColumn: 0, hexRow: 0 };
const south = { onsCode: 'S', name: 'South', hexColumn: 0, hexRow: 1 };
const zones: Zone[] = [
  { code: '1', name: 'Zone 1', term: { code: 'SHORT' }, wards: [north, south] },
  { code: '1A', name: 'Zone 1A', term: { code: 'SHORT' }, wards: [north] },
  { code: '1B', name: 'Zone 1B', term: { code: 'SHORT' }, wards: [south] },
  { code: 'L1', name: 'Zone L1', term: { code: 'LONG' }, wards: [north] },
];

function row(code: string, counted: Figure): ZoneFiguresFragment {
  return {
    zone: { code, name: code },
    people: counted,
    hoursDeliveredPerWeek: suppressed,
    hoursPerPersonPerWeek: suppressed,
    shareDelivered: suppressed,
    shareMissed: suppressed,
    shareLate: suppressed,
  };
}

test('shows the zone that people are known of where an old and a new zone share a ward', () => {
  const shown = (rows: ZoneFiguresFragment[]) =>
    zonesShown(zones, rows, 'SHORT').map(({ zone }) => zone.code);
  expect(shown([row('1', people), row('1A', suppressed), row('1B', suppressed)])).toEqual(['1']);
  expect(shown([row('1', suppressed), row('1A', people), row('1B', people)])).toEqual(['1A', '1B']);
});

test('falls back to the first zone where nobody is known of any', () => {
  expect(zonesShown(zones, [], 'SHORT').map(({ zone }) => zone.code)).toEqual(['1']);
});

test('shows a zone without a row as not available, never as zero', () => {
  const [zone] = zonesShown(zones, [], 'LONG');
  expect(zoneFigure(zone!, testChosen({})).status).toBe('NOT_AVAILABLE');
});

test('shows zones of one term at a time', () => {
  expect(zonesTerm(testChosen({ term: 'ALL', zone: 'all' }))).toBe('LONG');
  expect(zonesTerm(testChosen({ term: 'ALL', zone: 'NIGHT-N1' }))).toBe('NIGHT');
  expect(zonesTerm(testChosen({ term: 'SHORT', zone: 'LONG-L1' }))).toBe('SHORT');
});
