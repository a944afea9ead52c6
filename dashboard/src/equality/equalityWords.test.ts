import { describe, expect, test } from 'vitest';
import { equalityVariables } from './equalityVariables.js';
import { groupSentences } from './groupSentences.js';
import { meaningWords } from './meaningWords.js';
import { testChosen, testEquality } from './testEquality.js';
import { trendSummary } from './trendSummary.js';

const { groups } = testEquality;

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

describe('what a difference means', () => {
  test('names the people without a group and the modelled residents', () => {
    const { meansNot } = meaningWords(testEquality, testChosen);
    expect(meansNot.join(' ')).toContain('1.2% of people supported have no ethnic group');
    expect(meansNot.join(' ')).toContain('modelled, not counted');
    expect(meansNot[0]).toMatch(/^The crude ratio is not a measure of access/);
  });
});

test('says which groups surely moved, and nothing of those whose figures may lie the other way round', () => {
  const figure = (value: number) =>
    ({
      value,
      display: value.toFixed(2),
      status: 'ROUNDED',
      reason: null,
      unit: '',
      least: value - 0.04,
      most: value + 0.04,
    }) as const;
  expect(
    trendSummary([
      { series: 'Black', at: '2022/23', figure: figure(0.75) },
      { series: 'Black', at: '2023/24', figure: figure(0.86) },
      { series: 'Asian', at: '2022/23', figure: figure(1.01) },
      { series: 'Asian', at: '2023/24', figure: figure(1.08) },
    ]),
  ).toBe('Surely moved between 2022/23 and 2023/24: Black, from 0.75 to 0.86.');
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
