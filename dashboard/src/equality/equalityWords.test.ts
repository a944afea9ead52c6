import { describe, expect, test } from 'vitest';
import type { EqualityGroup } from './ratioRows.js';
import { equalityVariables } from './equalityVariables.js';
import { groupSentences } from './groupSentences.js';
import { meaningWords } from './meaningWords.js';
import { ratiosSummary } from './ratiosSummary.js';
import { testChosen, testEquality } from './testEquality.js';
import { trendSummary } from './trendSummary.js';

const { groups } = testEquality;

test('leads with the ratios that allow for age, and says for whom chance could explain them', () => {
  expect(ratiosSummary(groups)).toBe(
    'Allowing for age: fewer people than expected are supported among Other (0.43); for Asian it is too close to call.',
  );
});

test('says the significance of each group, and how many people parity would be', () => {
  expect(groupSentences(groups)).toEqual([
    {
      name: 'Asian',
      words:
        'too close to call: chance or rounding could make the difference. Ratio 1.08 (95% interval 0.99 to 1.18).',
    },
    {
      name: 'Other',
      words:
        'fewer than expected. Ratio 0.43 (95% interval 0.30 to 0.60). Parity would be about 46 people more.',
    },
    { name: 'Mixed', words: 'too few people to show without someone being recognised.' },
  ]);
});

test('gives no word of a suppressed group but that it is suppressed', () => {
  const only = groups.filter(({ group }) => group.code === 'mixed');
  expect(ratiosSummary(only)).toBe('Too few people are behind this to compare the groups.');
});

test('falls back to crude ratios where ages cannot be allowed for, and says so', () => {
  const none = {
    value: null,
    display: '–',
    status: 'NOT_AVAILABLE',
    reason: null,
    unit: '',
    least: null,
    most: null,
    lower: null,
    upper: null,
  } as const;
  const crude = groups.map((group): EqualityGroup => ({
    ...group,
    standardisedRatio: none,
    standardisedRatioMark: null,
  }));
  expect(ratiosSummary(crude)).toMatch(
    /^By their share of residents: fewer .* Other \(0.29\) and Asian \(0.72\)/,
  );
});

describe('what a difference means', () => {
  test('names the people without a group and the modelled residents', () => {
    const { meansNot } = meaningWords(testEquality, testChosen);
    expect(meansNot.join(' ')).toContain('1.2% of people supported have no ethnic group');
    expect(meansNot.join(' ')).toContain('modelled, not counted');
    expect(meansNot[0]).toMatch(/^The crude ratio is not a measure of access/);
  });
});

test('says which group moved towards 1', () => {
  const figure = (value: number) =>
    ({
      value,
      display: value.toFixed(2),
      status: 'ROUNDED',
      reason: null,
      unit: '',
      least: null,
      most: null,
    }) as const;
  expect(
    trendSummary([
      { series: 'Black', at: '2022/23', figure: figure(0.75) },
      { series: 'Black', at: '2023/24', figure: figure(0.86) },
      { series: 'Asian', at: '2022/23', figure: figure(1.01) },
      { series: 'Asian', at: '2023/24', figure: figure(1.08) },
    ]),
  ).toBe(
    'Moved most towards 1 since 2022/23: Black, from 0.75 to 0.86. Moved most away from 1: Asian, from 1.01 to 1.08.',
  );
});

test('counts hours over the year, people on its last day, and looks back over loaded years only', () => {
  expect(equalityVariables(testChosen)).toEqual({
    measure: 'LONG_TERM_SUPPORT',
    by: 'ETHNIC_GROUP_PUBLISHED',
    at: '2024-03-31',
    years: 2,
  });
  const hours = { ...testChosen, own: { service: 'HOME_SUPPORT_HOURS', reference: 'asian' } };
  expect(equalityVariables(hours)).toMatchObject({
    period: { from: '2023-04-01', to: '2024-03-31' },
    reference: 'asian',
  });
});
