import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask, platform } from '../platform.js';
import { askData } from './askData.js';

// Law: a tool that knows nothing of this platform gets a whole table, or an error it heeds.

const quarter = { from: '2024-01-01', to: '2024-03-31' };
const question = { by: 'zone,month', measure: 'people,hoursDelivered', ...quarter };

test('the head tells what a tool needs: name of the file, rows, what describes it', async () => {
  const { headers, rows } = await askData('home-support.csv', question);
  expect(headers.get('content-disposition')).toBe(
    'attachment; filename="home-support_2024-01-01_2024-03-31.csv"',
  );
  expect(headers.get('x-row-count')).toBe(String(rows.length));
  expect(headers.get('link')).toMatch(
    /^<\/v1\/data\/home-support\.csv\?[^>]*>; rel="self", <\/v1\/data>; rel="describedby"/,
  );
  expect(headers.get('cache-control')).toBe('public, no-cache');
  const described = await fetch(`${platform.url}/v1/data`);
  expect(described.headers.get('content-type')).toContain('application/json');
});

test('more rows than one answer may hold are refused with their number, as in GraphQL', async () => {
  const { status, text } = await askData(
    'placements.csv',
    { by: 'ward,serviceType,month', measure: 'people' },
    'analyst',
  );
  const { code, rows, limit } = JSON.parse(text) as { code: string; rows: number; limit: number };
  expect([status, code]).toEqual([422, 'too-many-rows']);
  expect(rows).toBeGreaterThan(limit);
  const asked = ask(
    '{ placements(by: [WARD, SERVICE_TYPE, MONTH]) { rows { people { value } } } }',
    {
      as: 'analyst',
    },
  );
  await expect(asked).rejects.toThrow(rows.toLocaleString('en-GB'));
});

test('the head tells where rows are left out, since a table alone cannot', async () => {
  const many = { by: 'ward,month,ageBand,sex', measure: 'people' };
  const { headers } = await askData('demand.csv', many);
  const { text } = await askData('demand.csv', { ...many, header: '1' });
  expect(headers.get('x-notices')).toContain('ROWS_LEFT_OUT');
  expect(text).toMatch(/^# Note: .*a row that is missing is not 0/m);
  const few = await askData('home-support.csv', question);
  expect(few.headers.get('x-notices')).toBe('SUPPRESSED');
});

test('a column of values holds numbers and nothing else', async () => {
  const { rows } = await askData('home-support.csv', question);
  const values = rows.flatMap((row) => [row['people'], row['hoursDelivered']]);
  expect(values.filter((value) => !/^(-?\d+(\.\d+)?)?$/.test(value!))).toEqual([]);
  expect(values).toContain('');
});

test('lines of JSON hold the same cells as CSV', async () => {
  const { rows } = await askData('home-support.csv', question);
  const search = new URLSearchParams(question);
  const response = await fetch(`${platform.url}/v1/data/home-support.ndjson?${search}`);
  const lines = (await response.text()).trimEnd().split('\n');
  const cells = lines.map((line) => Object.entries(JSON.parse(line) as object));
  const texts = cells.map((row) => row.map(([name, value]) => [name, String(value ?? '')]));
  expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
  expect(texts.map((row) => Object.fromEntries(row) as object)).toEqual(rows);
});

test('the heading block is comment before the same table', async () => {
  const plain = await askData('home-support.csv', question);
  const { text } = await askData('home-support.csv', { ...question, header: '1', term: 'long' });
  const lines = text.split('\r\n');
  const comments = lines.filter((line) => line.startsWith('#'));
  const heading = lines[comments.length];
  expect(comments.join('\n')).toMatch(/Period: 2024-01-01 to 2024-03-31/);
  expect(comments.join('\n')).toMatch(/Term is Long term/);
  expect(comments.join('\n')).toMatch(/Source: home-support/);
  expect(comments.join('\n')).toMatch(/As of: \d{4}-\d\d-\d\dT.*data version \d+/);
  expect(heading).toBe(plain.text.split('\r\n')[0]);
});

test('a mark of the byte order comes on request alone', async () => {
  const bytes = async (bom: string) => {
    const search = new URLSearchParams({ ...question, ...(bom && { bom }) });
    const response = await fetch(`${platform.url}/v1/data/home-support.csv?${search}`);
    return [...new Uint8Array(await response.arrayBuffer()).slice(0, 3)];
  };
  expect([await bytes('1'), await bytes('')]).toEqual([
    [0xef, 0xbb, 0xbf],
    [...Buffer.from('zon')],
  ]);
});

test('CSV of GraphQL holds every row, though the question names no page', async () => {
  const query =
    '{ homeSupport(by: [ZONE, MONTH]) { rows { zone { code } month hoursDelivered { value display status } } } }';
  const search = new URLSearchParams({ query, format: 'csv' });
  const response = await fetch(`${platform.url}/graphql?${search}`);
  const lines = (await response.text()).trimEnd().split('\r\n');
  const same = await askData('home-support.csv', { by: 'zone,month', measure: 'hoursDelivered' });
  expect(response.headers.get('x-row-count')).toBe(String(lines.length - 1));
  expect(lines.length - 1).toBe(same.rows.length);
  expect(same.rows.length).toBeGreaterThan(700);
});

test('the addresses of the READMEs are answered', async () => {
  const pages = ['README.md', 'services/api/README.md'].map((file) => readFileSync(file, 'utf8'));
  const paths = pages.flatMap((page) => page.match(/\/v1\/data\/[\w-]+\.csv\?[^'"`\s]+/g) ?? []);
  const answers = await Promise.all(paths.map((path) => fetch(platform.url + path)));
  expect(paths.length).toBeGreaterThan(3);
  expect(answers.map(({ url, status }) => [url, status])).toEqual(
    answers.map(({ url }) => [url, 200]),
  );
});
