import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { choicesText } from '../choices/choicesText.js';
import type { Exploration } from './exploration.js';
import { explorationText } from './explorationText.js';
import { testSubject } from './testSubject.js';

const schema = buildSchema(
  readFileSync(new URL('../../../../schema/schema.graphql', import.meta.url), 'utf8'),
);
const faults = (text: string) => validate(schema, parse(text)).map(({ message }) => message);

const question: Exploration = {
  subject: 'homeSupport',
  measures: ['hoursDelivered', 'people'],
  by: ['zone', 'term'],
  time: 'month',
  period: { from: '2023-04-01', to: '2024-03-31' },
  filters: [
    { dimension: 'term', values: ['LONG'], leaveOut: false },
    { dimension: 'zone', values: ['1"A'], leaveOut: true },
  ],
  chart: null,
  sort: 'people',
};

test('writes a question that the schema knows', () => {
  const text = explorationText(question, testSubject);
  expect(faults(text)).toEqual([]);
  expect(text).toMatchInlineSnapshot(`
    "query Explore {
      homeSupport(
        by: [ZONE, TERM, MONTH]
        where: { date: { from: "2023-04-01", to: "2024-03-31" }, term: { in: [LONG] }, zone: { notIn: ["1\\"A"] } }
        orderBy: [{ field: PEOPLE, direction: DESC }]
      ) {
        period { from to }
        coverage { layout from to }
        rows {
          zone { code name }
          term { code label }
          month
          hoursDelivered { ...Shown }
          people { ...Shown }
        }
        totals {
          hoursDelivered { ...Shown }
          people { ...Shown }
        }
        rowCount
        withheld
        findings { sentence figures { measure } }
        explain { cells dataVersion filters disclosure }
      }
    }

    fragment Shown on Figure { value display status reason unit least most }
    "
  `);
});

test('writes one for the number of cells alone', () => {
  const text = explorationText(question, testSubject, { dry: true });
  expect(faults(text)).toEqual([]);
  expect(text).toContain('rows @include(if: $run)');
});

test('asks for the codes of an open dimension', () => {
  const [, zone] = testSubject.dimensions;
  if (!zone) throw new Error('the test has no zone');
  expect(faults(choicesText(testSubject, zone))).toEqual([]);
});
