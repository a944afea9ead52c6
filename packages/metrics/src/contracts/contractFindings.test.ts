import { expect, test } from 'vitest';
import { figureOf } from '../answer/rows/display.js';
import { contractFindings, type ContractZone } from './contractFindings.js';

const words = { unit: 'hours per week', decimals: 0 };
const about = (value: number, off: number) =>
  figureOf(value, 'ROUNDED', words, { range: { least: value - off, most: value + off } });
const withheld = (most: number | null) =>
  figureOf(null, 'SUPPRESSED', words, { range: { least: 0, most } });
const zone = (
  code: string,
  delivered: ContractZone['delivered'],
  hours: Partial<ContractZone> = {},
): ContractZone => ({
  zone: { code, name: `Zone ${code}` },
  delivered,
  low: 585,
  high: 665,
  block: 300,
  from: null,
  ...hours,
});
const said = (zones: readonly ContractZone[], together: ContractZone['delivered'] | null = null) =>
  contractFindings(zones, together).map(({ sentence }) => sentence);

test('says of each zone whether more or fewer hours were delivered than contracted', () => {
  expect(
    said([zone('1', about(900, 20)), zone('2', about(500, 20)), zone('3', about(620, 20))]),
  ).toEqual([
    'Of the 3 zones with a contract, 1 delivered more hours than contracted; 1 delivered what is contracted; 1 delivered fewer hours than contracted.',
    'Zone 2: about 500 hours a week delivered, below the 585 to 665 contracted.',
    'Zone 1: about 900 hours a week delivered, above the 585 to 665 contracted.',
    'Zone 3: about 620 hours a week delivered, within the 585 to 665 contracted.',
  ]);
});

test('says nothing of hours that may lie on either side of an end of the range', () => {
  expect(said([zone('1', about(670, 20))])).toEqual([]);
  expect(
    said([zone('1', about(670, 20)), zone('2', withheld(null)), zone('3', about(900, 20))])[0],
  ).toBe('Of the 3 zones with a contract, at least 1 delivered more hours than contracted.');
});

test('a contract of block hours alone is held against them', () => {
  const block = { low: null, high: null };
  expect(said([zone('1', about(280, 10), block)])).toEqual([
    'Zone 1: about 280 hours a week delivered, below the 300 contracted.',
  ]);
});

test('contracts that begin later are left out', () => {
  expect(said([zone('1A', about(10, 0), { from: '2024-04-01' })])).toEqual([]);
});

test('all zones together are held against what all of them are contracted for', () => {
  const zones = [zone('1', about(660, 20)), zone('2', about(660, 20))];
  expect(said(zones, about(1_360, 20))).toEqual([
    'All zones together: about 1,360 hours a week delivered, above the 1,170 to 1,330 contracted.',
  ]);
});
