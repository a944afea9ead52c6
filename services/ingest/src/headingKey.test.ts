import { expect, test } from 'vitest';
import { headingKey } from './headingKey.js';

test('headings are the same whatever their spaces, signs, case and width', () => {
  const ways = [
    'NHS Number',
    'NHSNumber',
    'nhs_number',
    ' NHS\u00a0\u00adNum.ber',
    '\uff2e\uff28\uff33 number',
    '\ufeffNHS-NUMBER',
  ];
  expect(new Set(ways.map(headingKey))).toEqual(new Set(['nhsnumber']));
});

test('a digit tells two headings apart', () => {
  expect(headingKey('Adult 1 Linked Person_ID')).not.toBe(headingKey('Adult 2 Linked Person_ID'));
});
