import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerCsv } from './answerCsv.js';

const csv = (query: string, data: Record<string, unknown>, variables = {}) =>
  answerCsv({ document: parse(query), operationName: null, variables, data }).text;

const figure = (value: number | null, display: string, status: string) => ({
  value,
  display,
  status,
});

test('a row is a line, a field a column headed by its path, a figure keeps its status', () => {
  const query = `{ homeSupport(by: [ZONE, MONTH]) { rows { zone { code name } month people { value display status } } withheld } }`;
  const rows = [
    {
      zone: { code: '1A', name: 'Zone 1A, north' },
      month: '2024-01-01',
      people: figure(25, '25', 'ROUNDED'),
    },
    { zone: null, month: '2024-01-01', people: figure(null, '*', 'SUPPRESSED') },
  ];
  expect(csv(query, { homeSupport: { rows, withheld: 1 } })).toBe(
    [
      'zone.code,zone.name,month,people.value,people.display,people.status',
      '1A,"Zone 1A, north",2024-01-01,25,25,ROUNDED',
      ',,2024-01-01,,*,SUPPRESSED',
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['{ homeSupport(by: [MONTH, ZONE]) { rows { ...Row } } }', {}],
  [
    'query ($by: [HomeSupportBy!]!) { homeSupport(by: $by) { rows { ...Row } } }',
    { by: ['MONTH', 'ZONE'] },
  ],
  [
    'query ($by: [HomeSupportBy!]! = [MONTH, ZONE]) { homeSupport(by: $by) { rows { ...Row } } }',
    {},
  ],
  [
    'query ($place: HomeSupportBy!) { homeSupport(by: [MONTH, $place]) { rows { ...Row } } }',
    { place: 'ZONE' },
  ],
])('%s has its columns in the order of by', (query, variables) => {
  const row = 'people { value } zone { code name } when: month';
  const data = {
    homeSupport: {
      rows: [{ people: { value: 25 }, zone: { code: '1A', name: 'Zone 1A' }, when: '2024-01-01' }],
    },
  };
  expect(csv(`${query} fragment Row on HomeSupportRow { ${row} }`, data, variables)).toBe(
    'when,zone.code,zone.name,people.value\r\n2024-01-01,1A,Zone 1A,25\r\n',
  );
});

test('keys become a column for each dimension', () => {
  const query =
    '{ homeSupport(by: [ZONE, MONTH]) { rows { people { value } keys { code label } } } }';
  const keys = [
    { code: '1A', label: 'Zone 1A' },
    { code: '2024-01-01', label: 'January 2024' },
  ];
  expect(csv(query, { homeSupport: { rows: [{ people: { value: 25 }, keys }] } })).toBe(
    'zone.code,zone.label,month.code,month.label,people.value\r\n1A,Zone 1A,2024-01-01,January 2024,25\r\n',
  );
});

test('no rows leave the headings, fragments and aliases counted', () => {
  const query = `{ page: wards { nodes { ...Name other: onsCode } } } fragment Name on Ward { name ... on Ward { onsCode } name }`;
  expect(csv(query, { page: { nodes: [] } })).toBe('name,onsCode,other\r\n');
});

test('words of a list share a cell, and nothing is left for a spreadsheet to work out', () => {
  const query = '{ locations { nodes { name specialisms } } }';
  const nodes = [{ name: '=1+1', specialisms: ['Dementia', 'Sensory impairment'] }];
  expect(csv(query, { locations: { nodes } })).toBe(
    `name,specialisms\r\n"'=1+1",Dementia; Sensory impairment\r\n`,
  );
});

test.each([
  ['{ a: wards { nodes { code } } b: zones { nodes { code } } }', 'of one field, and 2 are'],
  ['{ a: wards { totalCount } }', 'a selects 0'],
  ['{ a: outcomes { nodes { code } others: nodes { code } } }', 'a selects 2'],
  ['{ a: providers { nodes { locations { id } } } }', 'locations is a list inside a row'],
])('%s is no table', (query, message) => {
  const nodes = [{ code: 'x', locations: [{ id: '1' }] }];
  const answer = { nodes, others: nodes, totalCount: 1 };
  expect(() => csv(query, { a: answer, ...(query.includes('b:') && { b: answer }) })).toThrow(
    message,
  );
});
