import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { platform } from '../platform.js';
import { askCells, type CellsAsked, enumValue } from './askCells.js';
import { report } from './report.js';

// Law: CSV shows of each cell what JSON shows, and of what only council staff may see nothing.

const questions: readonly CellsAsked[] = [
  { cube: 'placements', by: ['serviceType', 'ethnicGroup'], measure: 'people' },
  { cube: 'placements', by: ['ward', 'clientGroup'], measure: 'weeklyCost' },
  { cube: 'homeSupport', by: ['zone', 'month'], measure: 'hoursDelivered' },
  { cube: 'respite', by: ['setting', 'reason'], measure: 'nights' },
  { cube: 'demand', by: ['ward', 'ageBand'], measure: 'people' },
  { cube: 'supply', by: ['kind', 'ward'], measure: 'vacancies' },
];

/** The text of an answer that is asked for as CSV by nobody who is signed in. */
async function csvOf(query: string): Promise<string> {
  const response = await fetch(`${platform.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/csv' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

function queryOf({ cube, by, measure }: CellsAsked, parts: string): string {
  const fields = by.map((field) => (field === 'month' ? field : `${field} { code }`)).join(' ');
  return `{ ${cube}(by: [${by.map(enumValue).join()}]) { rows { ${fields} figure: ${measure} { ${parts} } } } }`;
}

/** The text of an answer with an address of its own. */
async function dataOf(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${platform.url}/v1/data/${path}`);
  return { status: response.status, text: await response.text() };
}

test.each(questions)('CSV of $cube by $by shows no more than JSON', async (question) => {
  const { cube, by } = question;
  const { cells } = await askCells(question, 'public');
  const text = await csvOf(queryOf(question, 'value status'));
  const [heading, ...lines] = papaparse.parse<string[]>(text.trimEnd()).data;
  const other = lines.filter((line) => {
    const place = by.map((field, i) =>
      field === 'month' ? line[i] : line[i] === '' ? null : { code: line[i] },
    );
    const shown = cells.get(JSON.stringify(place));
    return !shown || line.at(-2) !== String(shown.value ?? '') || line.at(-1) !== shown.status;
  });
  report(`CSV tells more than JSON, ${cube} by ${by.join()}`, other.length, lines.length);
  expect(heading).toHaveLength(by.length + 2);
  expect([lines.length, other]).toEqual([cells.size, []]);
});

test.each(questions)('the address of $cube by $by shows no more than JSON', async (question) => {
  const { cube, by, measure } = question;
  const parts = ['value', 'status', 'reason', 'least', 'most'];
  const figures = (text: string) =>
    papaparse.parse<string[]>(text.trimEnd()).data.map((line) => line.slice(-parts.length).join());
  const [, ...shown] = figures(await csvOf(queryOf(question, parts.join(' '))));
  const { text } = await dataOf(`${cube}.csv?by=${by.join()}&measure=${measure}`);
  const [heading, ...told] = figures(text);
  const other = told.filter((figure) => !shown.includes(figure));
  report(`an address tells more than JSON, ${cube} by ${by.join()}`, other.length, told.length);
  const others = parts.slice(1).map((name) => `${measure}_${name}`);
  expect(heading).toBe([measure, ...others].join());
  expect(told.toSorted()).toEqual(shown.toSorted());
});

const refusedAddresses = [
  'home-support.csv?by=provider&measure=people',
  'home-support.csv?by=zone&measure=people&provider=1-97000105439',
  'home-support.csv?by=week&measure=people',
  'placements.csv?by=sex&measure=people&from=2024-01-03&to=2024-01-09',
  'placements.csv?by=sex&measure=people&serviceType=residential-care,nursing-care',
  'placements.csv?by=day&measure=people',
  'supply.csv?by=location&measure=occupied',
];

test.each(refusedAddresses)(
  '%s is refused to the public in every format, without a figure',
  async (path) => {
    const forms = [path, path.replace('.csv', '.ndjson'), `${path}&header=1`, `${path}&bom=1`];
    const told = await Promise.all(forms.map(dataOf));
    const leaks = told.filter(({ status, text }) => status !== 403 || !isProblem(text));
    report(`${path} answered`, leaks.length, forms.length);
    expect(leaks).toEqual([]);
  },
);

test('the head of a table tells the public nothing of cells that are withheld', async () => {
  const { text } = await dataOf('placements.csv?by=ward,clientGroup&measure=weeklyCost&header=1');
  const comments = text.split('\r\n').filter((line) => line.startsWith('#'));
  const withheld = comments.find((line) => line.includes('not shown'));
  const rows = text
    .split('\r\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .slice(1);
  const suppressed = rows.filter((row) => row.includes(',SUPPRESSED,'));
  expect(withheld).toContain(` ${suppressed.length} of ${rows.length} rows hold a figure`);
});

function isProblem(text: string): boolean {
  return (
    text.startsWith('{') && 'detail' in (JSON.parse(text) as object) && !/\d+,ROUNDED/.test(text)
  );
}

const refused = [
  '{ homeSupport(by: [PROVIDER]) { rows { provider { code } people { value } } } }',
  '{ placements(by: [SEX], where: { date: { from: "2024-01-03", to: "2024-01-09" } }) { rows { sex { code } people { value } } } }',
  '{ contracts { nodes { id } } }',
  '{ locations(first: 5) { nodes { id occupancy { occupied } } } }',
];

test('what is refused as JSON is refused as CSV, without a figure', async () => {
  const texts = await Promise.all(refused.map(csvOf));
  const told = texts.filter((text) => !isProblem(text));
  report('CSV of what only council staff may see', told.length, refused.length);
  expect(told).toEqual([]);
});
