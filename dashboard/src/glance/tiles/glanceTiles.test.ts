import { expect, test } from 'vitest';
import { financialYear } from '../../periods/financialYear.js';
import { glanceTiles } from './glanceTiles.js';
import { testAnswer, testSuppressed } from '../testAnswer.js';

const year = financialYear(2023);

test('shows each subject with its figure and what is sure about the year before', () => {
  expect(glanceTiles(testAnswer, year)).toMatchObject({
    providers: { figure: { display: '144' }, change: 'Providers rose from 137 to 144.' },
    placements: {
      figure: { display: '3,720' },
      change: 'People on the last day rose from 3,635 to 3,720.',
    },
    homeSupport: {
      figure: { display: '14,454' },
      change: 'Hours delivered per week rose from 13,836 to 14,454.',
    },
    respite: { figure: { display: '4,756' }, change: 'Nights rose from 4,496 to 4,756.' },
    equality: {
      figure: { display: '0.62' },
      change: expect.stringMatching(/^Asian: fewer people supported/),
    },
  });
});

test('lets one subject fail while the others stand', () => {
  const tiles = glanceTiles({ ...testAnswer, respiteNow: null }, year);
  expect(tiles.respite).toBe('failed');
  expect(tiles.homeSupport).toMatchObject({ figure: { display: '14,454' } });
});

test('says that nothing is sure about a year before that is not loaded', () => {
  const { providers } = glanceTiles(
    { ...testAnswer, providersChange: { rows: [], findings: [] } },
    year,
  );
  expect(providers).toMatchObject({
    figure: { display: '144' },
    change: 'No change on the year before that is sure.',
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
    sentence: 'Too few people are behind this to say more without someone being recognised.',
  });
});

test('names no group where none surely has fewer than expected', () => {
  const { equality } = glanceTiles(
    { ...testAnswer, equalityNow: { ...testAnswer.equalityNow!, findings: [] } },
    year,
  );
  expect(equality).toMatchObject({ figure: { status: 'NOT_AVAILABLE' } });
});
