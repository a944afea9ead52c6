import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { platform } from '../platform.js';
import { askCells, type CellsAsked } from './askCells.js';
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

test.each(questions)('CSV of $cube by $by shows no more than JSON', async (question) => {
  const { cube, by, measure } = question;
  const { cells } = await askCells(question, 'public');
  const fields = by.map((field) => (field === 'month' ? field : `${field} { code }`)).join(' ');
  const text = await csvOf(
    `{ ${cube}(first: 1000) { rows { ${fields} figure: ${measure} { value status } } } }`,
  );
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

const refused = [
  '{ homeSupport { rows { provider { code } people { value } } } }',
  '{ placements(where: { date: { from: "2024-01-03", to: "2024-01-09" } }) { rows { sex { code } people { value } } } }',
  '{ contracts { nodes { id } } }',
  '{ locations(first: 5) { nodes { id occupancy { occupied } } } }',
];

test('what is refused as JSON is refused as CSV, without a figure', async () => {
  const texts = await Promise.all(refused.map(csvOf));
  const told = texts.filter((text) => !text.startsWith('{"errors":[') && !/"data":null/.test(text));
  report('CSV of what only council staff may see', told.length, refused.length);
  expect(told).toEqual([]);
});
