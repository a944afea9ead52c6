import { expect, test } from 'vitest';
import { cursorOf, placeAfter, questionHash } from './cursor.js';
import type { Question } from './question.js';

const question: Question = {
  cube: 'placements',
  dimensions: ['sex', 'month'],
  measures: ['people'],
  where: { sex: { in: ['female'] } },
  orderBy: [],
  first: 10,
  totals: [],
};
const context = { authority: 'E08000026', policy: { name: 'public' }, dataVersion: 3 };
const hash = questionHash(question, context);

test('a cursor leads to the row after it', () => {
  expect(placeAfter(cursorOf(hash, 9), hash)).toBe(10);
  expect(placeAfter(undefined, hash)).toBe(0);
});

test('the page, the columns and the order of words are not the question', () => {
  const same = { ...question, first: 20, measures: [], dimensions: ['month', 'sex'] };
  expect(questionHash(same, context)).toBe(hash);
});

test('a cursor of another filter, policy or data version is refused', () => {
  const others = [
    questionHash({ ...question, where: {} }, context),
    questionHash(question, { ...context, policy: { name: 'analyst' } }),
    questionHash(question, { ...context, dataVersion: 4 }),
  ];
  expect(new Set([hash, ...others]).size).toBe(4);
  expect(() => placeAfter(cursorOf(others[0]!, 9), hash)).toThrow('cursor of another question');
  expect(() => placeAfter('rubbish', hash)).toThrow('cursor of another question');
});
