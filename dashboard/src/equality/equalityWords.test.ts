import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/saidOf.js';
import type { EqualityQuery } from '../gql/graphql.js';
import { equalityHeadlines } from './equalityHeadlines.js';
import { equalityVariables } from './equalityVariables.js';
import { groupSentences } from './groupSentences.js';
import { meaningWords } from './meaningWords.js';
import { testChosen, testEquality } from './testEquality.js';

const { groups } = testEquality;

const fewer = (measure: string, sentence: string): Finding => ({
  kind: 'FEWER_THAN_EXPECTED',
  sentence,
  figures: [{ measure, keys: [{ dimension: 'ethnicGroupPublished', code: 'other' }] }],
});

test('says of groups what the API found beside what is expected, then which have too few people', () => {
  const findings = [
    fewer('standardisedRatio', 'Other: fewer people supported than expected.'),
    fewer('share', 'Other: 1% of people supported, less than their 3% of residents.'),
    fewer('peopleToParityForAge', 'Other: at least 30 more would be supported.'),
  ];
  expect(groupSentences(groups, findings)).toEqual([
    'Other: fewer people supported than expected.',
    'Other: at least 30 more would be supported.',
    'Mixed: too few people to show without someone being recognised.',
  ]);
});

test('the first tile is of the group that the API finds to have fewest, and there is none where it finds none', () => {
  const findings = [fewer('standardisedRatio', 'Other: fewer people supported than expected.')];
  const labels = (equality: typeof testEquality) =>
    equalityHeadlines({ equality } as EqualityQuery, testChosen).map((one) => one?.label);
  expect(labels({ ...testEquality, findings })).toEqual([
    'Other, for its ages',
    'Other, ages left aside',
    'People supported',
    'Group not recorded',
  ]);
  expect(labels(testEquality)).toEqual(['People supported', 'Group not recorded']);
});

describe('what a difference means', () => {
  test('names the people without a group and the modelled residents', () => {
    const { meansNot } = meaningWords(testEquality, testChosen);
    expect(meansNot.join(' ')).toContain('1.2% of people supported have no ethnic group');
    expect(meansNot.join(' ')).toContain('modelled, not counted');
    expect(meansNot[0]).toMatch(/^The crude ratio is not a measure of access/);
  });
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
