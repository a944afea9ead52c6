import { cubes } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { enumName } from '../types/closedList.js';
import { dataRequest } from './dataRequest.js';

const read = (search: string, path = '/v1/data/home-support.csv') =>
  dataRequest(`${path}?${search}`, undefined);

test('an address is one question, whatever the spelling of its words', () => {
  const search =
    'by=zone,month&measure=hoursDelivered,people&from=2024-01-01&to=2024-03-31&term=long&sex=female,male';
  const loud =
    'BY=x&by=ZONE&by=MONTH&measure=HOURS_DELIVERED&measure=PEOPLE&from=2024-01-01&to=2024-03-31&TERM=LONG&SEX=FEMALE&sex=MALE';
  const { question } = read(search);
  expect(question).toMatchObject({
    cube: 'homeSupport',
    dimensions: ['zone', 'month'],
    measures: ['hoursDelivered', 'people'],
    where: {
      date: { from: '2024-01-01', to: '2024-03-31' },
      term: { in: ['long'] },
      sex: { in: ['female', 'male'] },
    },
    totals: [],
  });
  const other = read(loud.replace('BY=x&', ''), '/v1/data/homeSupport.csv');
  expect(other.question).toEqual(question);
});

const closed = cubes.flatMap(({ id, dimensions, measures }) =>
  dimensions.flatMap(({ id: dimension, list, values }) =>
    values && list ? [{ cube: id, dimension, list, values, measure: measures[0]!.id }] : [],
  ),
);

test.each(closed)('$cube is filtered by every code of $dimension, in both spellings', (each) => {
  const { cube, dimension, list, values, measure } = each;
  const filter = (words: readonly string[]) =>
    dataRequest(
      `/v1/data/${cube}.csv?measure=${measure}&${dimension}=${words.map(encodeURIComponent).join()}`,
      undefined,
    ).question.where[dimension];
  const codes = values.map(({ code }) => code);
  expect(filter(codes)).toEqual({ in: codes });
  expect(filter(codes.map((code) => enumName(list, code)))).toEqual({ in: codes });
});

test('a comma inside a code is written with a stroke before it', () => {
  const { question } = dataRequest(
    '/v1/data/demand.csv?measure=people&route=Planned%20entry%5C,%20other,b',
    undefined,
  );
  expect(question.where['route']).toEqual({ in: ['Planned entry, other', 'b'] });
});

test('no grouping is one row', () => {
  expect(read('measure=people').question.dimensions).toEqual([]);
});

test.each([
  ['.csv', undefined, 'csv'],
  ['.ndjson', 'text/csv', 'ndjson'],
  ['.CSV', undefined, 'csv'],
  ['', undefined, 'csv'],
  ['', 'application/x-ndjson', 'ndjson'],
])('an address that ends in "%s" is written to who accepts %s as %s', (end, accept, format) => {
  expect(dataRequest(`/v1/data/supply${end}?measure=beds`, accept).format).toBe(format);
});

test('marks for spreadsheets are written on request, and not in lines of JSON', () => {
  expect(read('measure=people&bom=1&header=true')).toMatchObject({
    byteOrderMark: true,
    heading: true,
  });
  expect(read('measure=people')).toMatchObject({ byteOrderMark: false, heading: false });
  expect(() => read('measure=people&bom=1', '/v1/data/home-support.ndjson')).toThrow(
    'has no parameter "bom"',
  );
});
