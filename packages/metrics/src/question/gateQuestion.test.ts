import { describe, expect, test } from 'vitest';
import { checkQuestion } from './checkQuestion.js';
import { analystPolicy, publicPolicy } from '../gate/policy.js';
import type { Where } from './question.js';

const question = (where: Where, dimensions: readonly string[] = []) => ({
  cube: 'placements',
  dimensions,
  measures: ['people'],
  where,
  orderBy: [],
  totals: [],
});
const ask = (where: Where, dimensions: readonly string[] = []) =>
  checkQuestion(question(where, dimensions), publicPolicy);

describe('the public asks in fixed periods', () => {
  test('one month, whole quarters, or the last day of a month', () => {
    expect(() => ask({ date: { from: '2024-02-01', to: '2024-02-29' } })).not.toThrow();
    expect(() => ask({ date: { from: '2023-04-01', to: '2024-03-31' } })).not.toThrow();
    expect(() => ask({ date: { from: '2024-02-29', to: '2024-02-29' } })).not.toThrow();
    expect(() => ask({ date: { from: '2023-10-01' } })).not.toThrow();
    expect(() => ask({})).not.toThrow();
  });

  test('and is told so', () => {
    const words = 'ask about one calendar month, whole quarters';
    expect(() => ask({ date: { from: '2024-01-01', to: '2024-03-30' } })).toThrow(words);
    expect(() => ask({ date: { from: '2024-01-02', to: '2024-03-31' } })).toThrow(words);
    expect(() => ask({ date: { from: '2024-01-01', to: '2024-02-29' } })).toThrow(words);
    expect(() => ask({ date: { from: '2024-03-30', to: '2024-03-30' } })).toThrow(words);
    expect(() => ask({ date: { to: '2024-02-29' } })).toThrow(words);
  });

  test('and never by day or week', () => {
    expect(() => ask({}, ['week'])).toThrow('placements by week is not for the public');
    expect(() => ask({}, ['day', 'month'])).toThrow('ask by month; or sign in as council staff');
  });
});

describe('the public filters by one code', () => {
  test('or by who is set aside, such as children and people who did not say', () => {
    expect(() => ask({ sex: { in: ['female'] } })).not.toThrow();
    expect(() => ask({ ageBand: { notIn: ['under-18', 'unknown'] } })).not.toThrow();
    expect(() => ask({ ethnicGroup: { in: ['refused', 'not-known'] } })).not.toThrow();
  });

  test('and is told so', () => {
    expect(() => ask({ sex: { in: ['female', 'male'] } })).toThrow(
      'add sex to by to see all side by side',
    );
    expect(() => ask({ sex: { notIn: ['other'] } })).toThrow('sex not in "other"');
  });

  test('while the sets of the platform’s own answers stand', () => {
    const pooled = question({ ageBand: { in: ['85-94', '95-plus'] } });
    expect(() => checkQuestion(pooled, publicPolicy, { ownSets: true })).not.toThrow();
  });
});

test('council staff ask as they like', () => {
  const free = question({ date: { from: '2024-01-02' }, sex: { notIn: ['other'] } }, ['day']);
  expect(() => checkQuestion(free, analystPolicy)).not.toThrow();
});
