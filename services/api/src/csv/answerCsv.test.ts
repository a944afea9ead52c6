import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { answerCsv } from './answerCsv.js';

const csv = (query: string, data: Record<string, unknown>) =>
  answerCsv({ document: parse(query), operationName: null, data }).text;

const figure = (value: number | null, display: string, status: string) => ({
  value,
  display,
  status,
});

test('a row is a line, a field a column headed by its path, a figure keeps its status', () => {
  const query = `{ homeSupport { rows { zone { code name } month people { value display status } } withheld } }`;
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

test('no rows leave the headings, fragments and aliases counted', () => {
  const query = `{ page: wards { nodes { ...Name other: code } } } fragment Name on Ward { name ... on Ward { code } name }`;
  expect(csv(query, { page: { nodes: [] } })).toBe('name,code,other\r\n');
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
