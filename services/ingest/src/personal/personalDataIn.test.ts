import { expect, test } from 'vitest';
import { isNhsNumber } from './nhsNumber.js';
import { personalDataIn, withoutPersonalData } from './personalDataIn.js';

test('the check digit of an NHS number is the eleventh remainder', () => {
  expect(isNhsNumber('9434765919')).toBe(true);
  expect(isNhsNumber('9434765918')).toBe(false);
  expect(isNhsNumber('0000000000')).toBe(false);
});

test('finds an NHS number with or without spaces, also in a sentence', () => {
  expect(personalDataIn('9434765919')).toBe('NHS number');
  expect(personalDataIn('NHS no. 943 476 5919.')).toBe('NHS number');
  expect(personalDataIn('943-476-5919')).toBe('NHS number');
});

test('finds telephone numbers as people write them', () => {
  expect(personalDataIn('07700 900123')).toBe('telephone number');
  expect(personalDataIn('+44 7700 900123')).toBe('telephone number');
  expect(personalDataIn('(024) 7612 3456')).toBe('telephone number');
  expect(personalDataIn('02476123456')).toBe('telephone number');
});

test('finds full postcodes in any case, with or without the space', () => {
  expect(personalDataIn('CV1 5RR')).toBe('full postcode');
  expect(personalDataIn('at sw1a1aa')).toBe('full postcode');
});

test('leaves codes, dates, money and references alone', () => {
  const harmless = [
    'CV1',
    '01/04/2023',
    '2024-03-31T10:00:00Z',
    '1-9434765919',
    'E05001218',
    'EVT-12345',
    '0123456789abcdef0123456789abcdef',
    '1234.50',
    'NFA: Self-funded client or under 12wk disregard',
    'M86001',
    '9434765918',
  ];
  expect(harmless.map(personalDataIn)).toEqual(harmless.map(() => null));
});

test('takes personal data out of a sentence', () => {
  expect(withoutPersonalData('ring 07700 900123 or a@b.co.uk today')).toBe('ring  or  today');
});
