import { expect, test } from 'vitest';
import { testFigures } from '../../charts/testFigures.js';
import type { Exploration } from '../exploration/exploration.js';
import { exploreAnswer } from './exploreAnswer.js';
import { exploreChartKinds, exploreChartShown } from './exploreChartKinds.js';
import { exploreContent } from './exploreContent.js';
import { exploreCsv } from './exploreCsv.js';
import { testSubject } from '../exploration/testSubject.js';

const question: Exploration = {
  subject: 'homeSupport',
  measures: ['people'],
  by: ['zone'],
  time: 'month',
  period: null,
  filters: [],
  chart: null,
  sort: null,
};
const row = (zone: string | null, month: string, people: object) => ({
  zone: zone === null ? null : { code: zone, name: `Zone ${zone}` },
  month,
  people,
});
const data = {
  homeSupport: {
    rows: [
      row('1', '2024-01-01', testFigures.rounded(40)),
      row('1', '2024-02-01', testFigures.rounded(45)),
      row('2', '2024-01-01', testFigures.suppressed),
      row('2', '2024-02-01', testFigures.suppressed),
      row(null, '2024-01-01', testFigures.rounded(5)),
      row(null, '2024-02-01', testFigures.suppressed),
    ],
    totals: { people: testFigures.rounded(90) },
    rowCount: 6,
    withheld: 3,
    findings: [
      {
        sentence: 'Zone 1: people rose.',
        figures: [{ measure: 'people' }],
      },
    ],
    period: { from: '2024-01-01', to: '2024-02-29' },
    coverage: [{ layout: 'home-support-weeks', from: '2021-04-05', to: '2024-03-31' }],
    explain: { cells: 6, dataVersion: 7, filters: ['all of it'], disclosure: 'Rounded.' },
  },
};
const answer = exploreAnswer(data, question, testSubject);
if (!answer) throw new Error('the test has no answer');

test('names a value that the records do not hold', () => {
  expect(answer.rows.at(-1)?.keys.map(({ label }) => label)).toEqual([
    'Not recorded',
    'February 2024',
  ]);
});

test('draws time as lines, and a grid where there are too many', () => {
  expect(exploreChartKinds(question, answer.rows)).toEqual(['lines', 'grid']);
  const many = Array.from({ length: 9 }, (_, zone) => ({
    keys: [
      { value: `${zone}`, label: `${zone}` },
      { value: '2024-01-01', label: 'January 2024' },
    ],
    figures: [],
  }));
  expect(exploreChartKinds(question, many)[0]).toBe('grid');
});

test('keeps the kind that a reader has chosen as long as it suits the question', () => {
  expect(exploreChartShown({ ...question, chart: 'grid' }, answer.rows)).toBe('grid');
  expect(exploreChartShown({ ...question, time: null, chart: 'lines' }, answer.rows)).toBe('bars');
  expect(
    exploreChartShown({ ...question, time: null, by: [], chart: null }, answer.rows),
  ).toBeNull();
});

test('leaves a line without any figure out of the chart, says so, and keeps it in the table', () => {
  const { summary, table } = exploreContent('lines', question, testSubject, answer);
  expect(summary).toContain('1 name has no figure that can be shown');
  expect(table.columns).toEqual(['Month', 'Zone 1', 'Zone 2', 'Not recorded']);
});

test('writes every row with its status to a CSV file, and no line as a formula', () => {
  const csv = exploreCsv(question, testSubject, answer, {
    now: new Date('2026-11-22T12:00:00Z'),
    address: 'https://example.org/explore?subject=homeSupport',
    demo: true,
  });
  expect(csv).toContain(
    'Source,Records of home support hours,,\r\nAs of,Records end on 31 March 2024.,,',
  );
  expect(csv).toContain('Link,https://example.org/explore?subject=homeSupport,,');
  expect(csv).toContain('Title,Home support: People by zone and month,,');
  expect(csv).toContain('Zone 2,January 2024,*,suppressed\r\n');
  expect(csv).toContain('Data version,7,,\r\nWritten on,22 November 2026,,');
});
