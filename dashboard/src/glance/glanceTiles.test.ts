import { expect, test } from 'vitest';
import { financialYear } from '../periods/financialYear.js';
import { glanceTiles } from './glanceTiles.js';
import { testAnswer, testSuppressed } from './testAnswer.js';

const year = financialYear(2023);

test('shows each subject with its figure and its change on a year before', () => {
  expect(glanceTiles(testAnswer, year)).toMatchObject({
    providers: { figure: { display: '144' }, change: { direction: 'up', difference: '7' } },
    placements: { figure: { display: '3,720' }, change: { difference: '85' } },
    homeSupport: { figure: { display: '14,454' }, change: { difference: '618' } },
    respite: { figure: { display: '4,756' }, change: { difference: '260' } },
    equality: { figure: { display: '0.62' }, change: { difference: '0.04' } },
  });
});

test('lets one subject fail while the others stand', () => {
  const tiles = glanceTiles({ ...testAnswer, respiteNow: null }, year);
  expect(tiles.respite).toBe('failed');
  expect(tiles.homeSupport).toMatchObject({ figure: { display: '14,454' } });
});

test('keeps a subject whose year before is not loaded', () => {
  const { providers } = glanceTiles({ ...testAnswer, providersBefore: undefined }, year);
  expect(providers).toMatchObject({
    figure: { display: '144' },
    change: { direction: 'unknown', reason: 'No figure for the year before' },
  });
});

test('says no more of a suppressed subject than that it is suppressed', () => {
  const totals = {
    nights: testSuppressed,
    emergencyNights: testSuppressed,
    people: testSuppressed,
  };
  expect(glanceTiles({ ...testAnswer, respiteNow: { totals } }, year).respite).toMatchObject({
    figure: { display: '*', status: 'SUPPRESSED' },
    change: { direction: 'unknown' },
    sentence: 'Too few people are behind this to say more without someone being recognised.',
  });
});

test('compares no group where none has a ratio', () => {
  const { equality } = glanceTiles(
    { ...testAnswer, equalityNow: { ...testAnswer.equalityNow!, groups: [] } },
    year,
  );
  expect(equality).toMatchObject({ figure: { status: 'NOT_AVAILABLE' } });
});
