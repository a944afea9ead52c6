import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { layouts } from './layouts.js';

const pageOf = (name: string) =>
  readFileSync(new URL(`../../../schema/sources/${name}.md`, import.meta.url), 'utf8');

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  'the page of %s names every column its files must have',
  (name, { columns }) => {
    const page = pageOf(name);
    expect(columns.required.filter((column) => !page.includes(column))).toEqual([]);
  },
);

test('no two layouts have one name', () => {
  expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
});
