import { expect, test } from 'vitest';
import { authorities, authorityNamed, authorityOf, regions } from './authorityList.js';
import { coventry } from './authorities.js';

test('there are 153 councils, each with its own codes', () => {
  expect(authorities).toHaveLength(153);
  expect(new Set(authorities.map(({ code }) => code)).size).toBe(153);
  expect(new Set(authorities.map(({ cassr }) => cassr)).size).toBe(153);
});

test('every council is found by its own name, so no two names fold to one', () => {
  expect(authorities.filter(({ name, code }) => authorityNamed(name)?.code !== code)).toEqual([]);
});

test('every council lies in one of the nine regions', () => {
  const codes = new Set<string>(regions.map(({ code }) => code));
  expect(authorities.filter(({ region }) => !codes.has(region))).toEqual([]);
});

test('Coventry is the same council in both lists', () => {
  expect(authorityOf('E08000026')).toMatchObject(coventry);
  expect(authorityOf('407')?.code).toBe(coventry.code);
});

test.each([
  ['County Durham', 'E06000047'],
  ['Durham', 'E06000047'],
  ['Cumberland Council', 'E06000063'],
  ['Isle of Wight Council', 'E06000046'],
  ['Royal Borough of Kensington and Chelsea', 'E09000020'],
  ['Southend on Sea', 'E06000033'],
  ['St. Helens', 'E08000013'],
  ['Stoke on Trent', 'E06000021'],
  ['Telford and the Wrekin', 'E06000020'],
  ['Telford & Wrekin', 'E06000020'],
  ['Westmorland and Furness Council', 'E06000064'],
  ['Royal Borough Windsor and Maidenhead', 'E06000040'],
  ['Herefordshire, County of', 'E06000019'],
  ['Kingston upon Hull, City of', 'E06000010'],
  ['Bristol, City of', 'E06000023'],
  ['Medway Towns', 'E06000035'],
  ['City of London', 'E09000001'],
  ['COVENTRY', 'E08000026'],
])('%s is %s', (name, code) => {
  expect(authorityNamed(name)?.code).toBe(code);
});

test('a name that is no council is null, not a guess', () => {
  expect(authorityNamed('Cardiff')).toBeNull();
  expect(authorityNamed('London')).toBeNull();
  expect(authorityNamed('')).toBeNull();
});
