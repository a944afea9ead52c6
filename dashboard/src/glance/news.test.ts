import { expect, test } from 'vitest';
import type { Chosen } from '../page/chosen.js';
import { financialYear } from '../periods/financialYear.js';
import { needsAttention } from './needsAttention.js';
import { testAnswer } from './testAnswer.js';
import { whatChanged } from './whatChanged.js';

const year = financialYear(2023);
const chosen: Chosen = {
  year,
  years: [year, financialYear(2022)],
  place: 'Example',
  clientGroup: null,
  workingAge: null,
  own: {},
  signedIn: false,
};

test('says what moved, leaves out what stood still or cannot be compared, and leads to its page', () => {
  expect(whatChanged(testAnswer, chosen)).toEqual([
    {
      subject: 'Ratings',
      text: 'Services rated good or better: 71.4%, 1.6 points lower than a year before',
      address: '/providers?year=2023-24',
    },
    {
      subject: 'Placements',
      text: 'Nursing care: 420 people, 35 fewer than a year before',
      address: '/placements?year=2023-24&service=NURSING_CARE',
    },
    {
      subject: 'Home support',
      text: 'Zone L2: 1,600 hours a week, 200 more than a year before',
      address: '/home-support?year=2023-24&zone=LONG-L2',
    },
    {
      subject: 'Home support',
      text: 'Planned hours that were delivered: 95.1%, 0.3 points lower than a year before',
      address: '/home-support?year=2023-24',
    },
  ]);
});

test('names a rating that fell, a zone under pressure and a group below what its ages would give', () => {
  expect(needsAttention(testAnswer, chosen).map(({ text }) => text)).toEqual([
    'Demo House: requires improvement since 12 June 2023, good before',
    'Zone L1: 94.1% of planned hours delivered, 0.9 points lower than a year before (city 95.1%)',
    'Asian: 0.62 times the long-term support expected for the group’s ages, about 41 people fewer',
  ]);
});

test('says two things of a kind at most, and counts the others with the way to them', () => {
  const [place] = testAnswer.ratedLow!.nodes;
  const nodes = ['1', '2', '3', '4'].map((id) => ({ ...place!, id, name: `Demo House ${id}` }));
  const lines = needsAttention(
    { ...testAnswer, ratedLow: { ...testAnswer.ratedLow!, nodes } },
    chosen,
  );
  const fallen = lines.filter(({ subject }) => subject === 'Rating fell');
  expect(fallen).toHaveLength(2);
  expect(fallen[1]).toMatchObject({
    text: '3 more places rated lower than before',
    address: '/providers?rating=REQUIRES_IMPROVEMENT',
  });
});

test('does not say a rating fell in a year in which it did not', () => {
  const earlier = { ...chosen, year: financialYear(2022) };
  expect(needsAttention(testAnswer, earlier).map(({ subject }) => subject)).not.toContain(
    'Rating fell',
  );
});
