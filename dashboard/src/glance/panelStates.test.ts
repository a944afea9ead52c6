import { expect, test } from 'vitest';
import {
  bedsPanel,
  hoursByZonePanel,
  representationPanel,
  respiteNightsPanel,
} from './panelStates.js';
import { testAnswer, testSuppressed } from './testAnswer.js';

test('fails alone where one question could not be answered', () => {
  const answer = { ...testAnswer, hoursByZone: null };
  expect(hoursByZonePanel(answer)).toBe('failed');
  expect(respiteNightsPanel(answer)).toMatchObject({
    table: { rows: [{ heading: 'March 2024' }] },
  });
});

test('is empty where no bed is registered', () => {
  expect(bedsPanel({ ...testAnswer, beds: { rows: [], findings: [] } })).toBe('empty');
});

test('is empty where every zone is suppressed', () => {
  const rows = [
    {
      zone: { code: 'N1', name: 'Night zone 1' },
      quarter: '2024-01-01',
      hoursDeliveredPerWeek: testSuppressed,
    },
  ];
  expect(hoursByZonePanel({ ...testAnswer, hoursByZone: { rows, findings: [] } })).toBe('empty');
});

test('says what the representation chart shows', () => {
  expect(representationPanel(testAnswer)).toMatchObject({
    finding:
      'Asian: fewer people supported than expected for the ages of the group, about 0.62 for each 1 expected',
    summary: expect.stringContaining('No group is recorded for 5.2% of people supported.'),
  });
});
