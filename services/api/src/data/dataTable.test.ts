import { cubes, type Figure } from '@careshape/metrics';
import { expect, test } from 'vitest';
import { dataTable } from './dataTable.js';

const homeSupport = cubes.find(({ id }) => id === 'homeSupport')!;
const figure = (value: number | null, status: Figure['status']): Figure => ({
  value,
  display: 'as printed',
  status,
  reason: status === 'NOT_AVAILABLE' ? 'NOT_LOADED' : null,
  least: value,
  most: value,
  lower: null,
  upper: null,
  unit: 'people',
});
const asked = { dimensions: ['zone', 'month', 'zone'], measures: ['people', 'hoursDelivered'] };
const columns = [
  'zone',
  'zone_label',
  'month',
  'people',
  'people_status',
  'people_reason',
  'people_least',
  'people_most',
  'hoursDelivered',
  'hoursDelivered_status',
  'hoursDelivered_reason',
  'hoursDelivered_least',
  'hoursDelivered_most',
];

test('a dimension is a code and its words, a measure a value, its status and the reason, in the order asked', () => {
  const row = {
    dimensions: { zone: { code: '1A', label: 'Zone 1A' }, month: '2024-01-01' },
    measures: { hoursDelivered: figure(0, 'ROUNDED'), people: figure(-5, 'EXACT') },
  };
  expect(dataTable(homeSupport, asked, { rows: [row] })).toEqual({
    columns,
    rows: [['1A', 'Zone 1A', '2024-01-01', -5, 'EXACT', null, -5, -5, 0, 'ROUNDED', null, 0, 0]],
  });
});

test('what is withheld or missing has no value, and what is not known has a code', () => {
  const row = {
    dimensions: { zone: null, month: '2024-01-01' },
    measures: { people: figure(null, 'SUPPRESSED'), hoursDelivered: figure(null, 'NOT_AVAILABLE') },
  };
  expect(dataTable(homeSupport, asked, { rows: [row] }).rows).toEqual([
    [
      'unknown',
      'Not known',
      '2024-01-01',
      null,
      'SUPPRESSED',
      null,
      null,
      null,
      null,
      'NOT_AVAILABLE',
      'NOT_LOADED',
      null,
      null,
    ],
  ]);
});

test('the headings are the same where there are no rows, and none is there twice', () => {
  expect(dataTable(homeSupport, asked, { rows: [] })).toEqual({ columns, rows: [] });
  const doubled = cubes.filter((cube) => {
    const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id);
    const all = { dimensions: ids(cube.dimensions), measures: ids(cube.measures) };
    const headings = dataTable(cube, all, { rows: [] }).columns;
    return new Set(headings).size < headings.length;
  });
  expect(doubled).toEqual([]);
});
