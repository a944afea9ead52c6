import { cubes } from '@careshape/metrics';
import { type FieldNode, Kind } from 'graphql';
import { expect, test } from 'vitest';
import type { Selection } from '../graphql/selection.js';
import { cubeQuestion, explainWish } from './cubeQuestion.js';

const homeSupport = cubes.find(({ id }) => id === 'homeSupport')!;
const leaf = (field: string, ...inner: Selection[]): Selection => ({
  field,
  responseKey: field,
  inner,
  args: {},
  nodes: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: field } } as FieldNode],
});
const rows = (...fields: string[]) => leaf('rows', ...fields.map((field) => leaf(field)));
const totals = (...fields: string[]) => leaf('totals', ...fields.map((field) => leaf(field)));
const by = (...dimensions: string[]) => ({ by: dimensions, grid: 'FULL' as const });

test('by is the grouping, in its order, and the measures selected are the columns, in theirs', () => {
  const question = cubeQuestion(homeSupport, by('zone', 'month'), [
    rows('month', 'people', 'zone', 'hoursDelivered'),
    totals('people'),
  ]);
  expect(question.dimensions).toEqual(['zone', 'month']);
  expect(question.measures).toEqual(['people', 'hoursDelivered']);
  expect(question.totals).toEqual(['people']);
});

test('what is selected does not change the grouping', () => {
  const selections = [[rows('people')], [rows('zone', 'people')], [leaf('rowCount')]];
  const groupings = selections.map((one) => cubeQuestion(homeSupport, by('zone'), one).dimensions);
  expect(groupings).toEqual([['zone'], ['zone'], ['zone']]);
});

test('totals alone need no rows', () => {
  const question = cubeQuestion(homeSupport, by('zone'), [totals('people')]);
  expect([question.dimensions, question.measures]).toEqual([[], []]);
});

test.each([
  ['rows', rows('people', 'ward')],
  ['totals', totals('ward')],
])('a dimension in %s that is not in by is refused, and where', (_, selection) => {
  const ask = () => cubeQuestion(homeSupport, by('zone', 'month'), [selection]);
  expect(ask).toThrow(
    'homeSupport has no ward in these rows, which are grouped by [ZONE, MONTH]: add WARD to by, or leave ward out',
  );
  expect(ask).toThrow(
    expect.objectContaining({ nodes: [expect.objectContaining({ kind: Kind.FIELD })] }),
  );
});

test('null in an argument means that it was not given', () => {
  const where = { term: { in: ['long'], notIn: null }, zone: null, date: undefined };
  const question = cubeQuestion(homeSupport, { ...by('zone'), where, orderBy: null }, [
    rows('zone'),
  ]);
  expect(question.where).toEqual({ term: { in: ['long'] } });
  expect(question.orderBy).toEqual([]);
});

test('rows selected twice give the measures of both', () => {
  const twice = [rows('zone', 'people'), { ...rows('visitsLate'), responseKey: 'other' }];
  expect(cubeQuestion(homeSupport, by('zone'), twice).measures).toEqual(['people', 'visitsLate']);
});

test('explain alone is a dry run', () => {
  expect(explainWish([leaf('explain')])).toEqual({ sql: false, dryRun: true });
});

test('SQL is noted down only where it is selected', () => {
  const explain = leaf('explain', leaf('sql'));
  expect(explainWish([rows('zone'), explain])).toEqual({ sql: true, dryRun: false });
  expect(explainWish([rows('zone'), leaf('explain')])).toBeUndefined();
});
