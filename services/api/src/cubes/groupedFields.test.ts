import 'reflect-metadata';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../graphql/buildSchema.js';
import { groupedFields } from './groupedFields.js';

const errors = (source: string) =>
  validate(buildSchema(), parse(source), [groupedFields]).map(({ message, locations }) => [
    `${locations?.[0]?.line}:${locations?.[0]?.column}`,
    message,
  ]);
const words = (dimension: string, by: string, name: string) =>
  `homeSupport has no ${dimension} in these rows, which are grouped by [${by}]: add ${name} to by, or leave ${dimension} out`;

test.each([
  '{ homeSupport(by: [ZONE, MONTH]) { rows { month zone { code } people { value } } } }',
  '{ homeSupport(by: ZONE) { rows { zone { code } } totals { zone { code } people { value } } } }',
  '{ homeSupport { rows { people { value } keys { code } __typename } } }',
  '{ a: homeSupport(by: [ZONE]) { rows { zone { code } } } b: homeSupport(by: [MONTH]) { rows { month } } }',
  'query ($by: [HomeSupportBy!]!) { homeSupport(by: $by) { rows { month } } }',
  'query ($by: HomeSupportBy!) { homeSupport(by: [ZONE, $by]) { rows { month } } }',
])('%s is grouped by what it selects', (source) => {
  expect(errors(source)).toEqual([]);
});

test('a dimension that is not in by is an error at its place', () => {
  expect(errors('{ homeSupport { rows { people { value }\nweek } } }')).toEqual([
    ['2:1', words('week', '', 'WEEK')],
  ]);
  expect(
    errors('{ homeSupport(by: [ZONE]) { rows { zone { code } term { code }\nmonth } } }'),
  ).toEqual([
    ['1:50', words('term', 'ZONE', 'TERM')],
    ['2:1', words('month', 'ZONE', 'MONTH')],
  ]);
});

test('it is found in totals, under an alias, in fragments, and whatever a directive says', () => {
  const source = `query ($on: Boolean!) { now: homeSupport(by: [ZONE]) { ...Grid } }
fragment Grid on HomeSupportGrid { all: totals { ...Row } rows { ...Row } }
fragment Row on HomeSupportRow { ... on HomeSupportRow { when: month @include(if: $on) } }`;
  expect(errors(source)).toEqual([['3:58', words('month', 'ZONE', 'MONTH')]]);
});

test('a fragment that fits one question and not another is told of once', () => {
  const source = `{ a: homeSupport(by: [ZONE]) { rows { ...Row } } b: homeSupport { rows { ...Row } } c: homeSupport { rows { ...Row } } }
fragment Row on HomeSupportRow { zone { code } }`;
  expect(errors(source)).toEqual([['2:34', words('zone', '', 'ZONE')]]);
});

test('fragments that open one another many times over are read once', () => {
  const fragments = Array.from(
    { length: 60 },
    (_, at) => `fragment F${at} on HomeSupportRow { ...F${at + 1} ...F${at + 1} }`,
  );
  const source = `{ homeSupport { rows { ...F0 } } } ${fragments.join(' ')} fragment F60 on HomeSupportRow { month }`;
  expect(errors(source)).toHaveLength(1);
});
