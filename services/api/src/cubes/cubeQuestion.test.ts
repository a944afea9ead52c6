import { cubes } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { cubeQuestion, explainWish } from './cubeQuestion.js';

const homeSupport = cubes.find(({ id }) => id === 'homeSupport')!;
const leaf = (field: string, responseKey = field) => ({ field, responseKey, inner: [] });
const rows = (...fields: string[]) => ({
  field: 'rows',
  responseKey: 'rows',
  inner: fields.map((field) => leaf(field)),
});

test('dimensions selected in rows are the grouping, measures the columns', () => {
  const question = cubeQuestion(homeSupport, { first: 20 }, [
    rows('zone', 'hoursDelivered', 'month'),
    { field: 'totals', responseKey: 'totals', inner: [leaf('people')] },
  ]);
  expect(question.dimensions.toSorted()).toEqual(['month', 'zone']);
  expect(question.measures).toEqual(['hoursDelivered']);
  expect(question.totals).toEqual(['people']);
});

test('null in an argument means that it was not given', () => {
  const where = { term: { in: ['long'], notIn: null }, zone: null, date: undefined };
  const question = cubeQuestion(homeSupport, { first: 5, where, after: null }, [rows('zone')]);
  expect(question.where).toEqual({ term: { in: ['long'] } });
  expect(question.after).toBeUndefined();
});

test('rows selected twice with different dimensions are refused', () => {
  const twice = [rows('zone'), { ...rows('month'), responseKey: 'other' }];
  expect(() => cubeQuestion(homeSupport, { first: 5 }, twice)).toThrow(
    'homeSupport: rows is selected twice with different dimensions',
  );
});

test('rows selected twice with the same dimensions give the measures of both', () => {
  const twice = [rows('zone', 'people'), { ...rows('zone', 'visitsLate'), responseKey: 'other' }];
  expect(cubeQuestion(homeSupport, { first: 5 }, twice).measures.toSorted()).toEqual([
    'people',
    'visitsLate',
  ]);
});

test('explain alone is a dry run', () => {
  expect(explainWish([leaf('explain')])).toEqual({ sql: false, dryRun: true });
});

test('SQL is noted down only where it is selected', () => {
  const explain = { field: 'explain', responseKey: 'explain', inner: [leaf('sql')] };
  expect(explainWish([rows('zone'), explain])).toEqual({ sql: true, dryRun: false });
  expect(explainWish([rows('zone'), leaf('explain')])).toBeUndefined();
});
