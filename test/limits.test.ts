import { globSync, readFileSync } from 'node:fs';
import { limits, operationUses } from '@careshape/api';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';

const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
const text = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8'));
const dashboard = text(globSync('dashboard/src/**/*.graphql')).join('\n');
const examples = text(globSync('schema/examples/*.graphql'));
const uses = [dashboard, ...examples].flatMap((source) => operationUses(source, schema));
const largest = (of: 'depth' | 'cost' | 'words' | 'bytes') =>
  Math.max(...uses.map((use) => use[of]));

test('our own operations are read: a page each of the dashboard, and every example', () => {
  expect(uses.length).toBeGreaterThan(25);
});

test('our largest operation leaves as much again of every limit', () => {
  expect(2 * largest('cost')).toBeLessThan(limits.cost);
  expect(2 * largest('words')).toBeLessThan(limits.words);
  expect(2 * largest('bytes')).toBeLessThan(limits.bodyBytes);
  expect(2 * largest('depth')).toBeLessThanOrEqual(limits.depth);
});

test('the README sets the largest use beside each limit', () => {
  const readme = readFileSync('services/api/README.md', 'utf8');
  const row = (name: string) => readme.split('\n').find((line) => line.startsWith(`| ${name} `));
  expect(row('Depth')).toContain(` ${limits.depth} `);
  expect(row('Cost')).toContain(limits.cost.toLocaleString('en-GB'));
  expect(row('Words')).toContain(limits.words.toLocaleString('en-GB'));
  expect(row('Rows of a page')).toContain(` ${limits.pageRows} `);
  expect(row('Size of a request')).toContain('1 MB');
  expect(row('Time of a statement')).toContain(`${limits.statementMs / 1000} s`);
});
