import { expect, test } from 'vitest';
import { checkQuestion } from '../question/checkQuestion.js';
import { analystPolicy } from '../gate/policy.js';
import { filterWords, periodWords } from './words.js';

test('a period in words', () => {
  expect(periodWords({ from: '2024-01-01', to: '2024-03-31' })).toBe(
    '1 January 2024 to 31 March 2024',
  );
  expect(periodWords({ from: '2024-03-31', to: '2024-03-31' })).toBe('31 March 2024');
});

test('filters in words name the labels of codes', () => {
  const asked = checkQuestion(
    {
      cube: 'homeSupport',
      dimensions: [],
      measures: ['people'],
      where: { term: { in: ['long', 'night'] }, sex: { notIn: ['unknown'] }, zone: { in: ['L1'] } },
      orderBy: [],
      totals: [],
    },
    analystPolicy,
  );
  const names = new Map([['zone', [{ code: 'L1', label: 'Zone L1' }]]]);
  expect(filterWords(asked, { from: '2024-03-31', to: '2024-03-31' }, names)).toEqual([
    '31 March 2024',
    'Term is Long term or Night',
    'Sex is not Not known',
    'Zone is Zone L1',
  ]);
});
