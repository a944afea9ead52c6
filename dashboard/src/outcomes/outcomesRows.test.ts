import { expect, test } from 'vitest';
import { testFigures } from '../charts/testFigures.js';
import type { OutcomeDirection, OutcomeSubject } from '../gql/graphql.js';
import { outcomesRows, ownAreaName } from './outcomesRows.js';
import { requestOutcomeWords } from './requestOutcomeWords.js';

const { exact } = testFigures;
const england = { name: 'England', kind: 'NATION' as const };
const measure = (
  code: string,
  latest: {
    standing: OutcomeDirection;
    comparedWith: string | null;
    direction: OutcomeDirection;
  } | null,
  { breaks = [], tellsOf = 'OUTCOME' }: { breaks?: string[]; tellsOf?: OutcomeSubject } = {},
) => ({
  code,
  label: `Measure ${code}`,
  unit: '%',
  polarity: 'HIGHER' as const,
  tellsOf,
  breaks,
  latest: latest && {
    financialYear: '2024/25',
    own: { value: { ...exact(72.6, '72.6%'), lower: 69.4, upper: 75.8 } },
    comparators: [{ area: england, value: exact(71.1, '71.1%'), standing: latest.standing }],
    comparedWith: latest.comparedWith,
    direction: latest.direction,
  },
});
const answer = {
  findings: [],
  areas: [{ name: 'Testing Council', kind: 'OWN' as const }, england],
  measures: [
    measure('4A', { standing: 'NOT_CLEAR', comparedWith: '2023/24', direction: 'BETTER' }),
    measure(
      '2C',
      { standing: 'WORSE', comparedWith: null, direction: 'NOT_COMPARABLE' },
      {
        breaks: ['2024/25'],
      },
    ),
    measure(
      '3D(1a)',
      { standing: 'NOT_JUDGED', comparedWith: '2023/24', direction: 'NOT_JUDGED' },
      { tellsOf: 'DATA_QUALITY' },
    ),
    measure('3D(1b)', null),
  ],
};

test('says how a measure stands beside England and beside an earlier year', () => {
  const rows = outcomesRows(answer);
  expect(rows.map(({ code, standing, travel }) => [code, standing, travel])).toEqual([
    ['4A', '● not clearly different from England (71.1%)', '▲ better than in 2023/24'],
    ['2C', '▼ worse than England (71.1%)', 'first year of a new series'],
    ['3D(1a)', 'not judged: it tells how complete records are', null],
  ]);
  expect(ownAreaName(answer.areas)).toBe('Testing Council');
});

test('says in plain words what a request led to, and keeps an outcome that is new', () => {
  expect(requestOutcomeWords('Progress to reablement/ST-Max')).toBe(
    'Short-term support to regain independence',
  );
  expect(requestOutcomeWords('NFA: Something new')).toBe('Nothing further: Something new');
});
