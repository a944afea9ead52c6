import { expect, test } from 'vitest';
import { layouts } from '../layouts.js';
import { codedColumns } from './codedColumns.js';

const columnsOf = (name: string) => [
  ...codedColumns(layouts.find((layout) => layout.name === name)!).keys(),
];

test('knows the coded columns of layouts, and no column of text or of people', () => {
  expect(columnsOf('home-support-weeks')).toEqual(['term']);
  expect(columnsOf('population')).toEqual(['sex', 'ethnic_list', 'basis']);
  const cld = columnsOf('cld');
  expect(cld).toEqual(
    expect.arrayContaining(['Event Type', 'Gender', 'Service Type', 'Assessment Type']),
  );
  expect(cld).not.toContain('LA Person Unique Identifier');
  expect(cld).not.toContain('Service Description');
  expect(cld).not.toContain('Review Reason');
});

test('can be asked of every layout', () => {
  expect(layouts.map((layout) => codedColumns(layout).size >= 0)).not.toContain(false);
});
