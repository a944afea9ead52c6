import { expect, test } from 'vitest';
import { checkRow } from '../../testing/checkRow.js';
import { publishedDocuments } from './layout.js';

const row = {
  document_id: 'demo-2024',
  title: 'Demo papers',
  body: 'Demo scrutiny board',
  meeting_date: '2024-07-17',
};

test('reads a paper', () => {
  expect(checkRow(publishedDocuments, row, {})).toMatchObject({
    row: { id: 'demo-2024', meeting_on: '2024-07-17', published_at: null },
    problems: [],
  });
});

test.each([
  [{ document_id: 'the 2024 paper' }, 'not-an-identifier', 'document_id'],
  [{ meeting_date: 'July' }, 'not-a-date', 'meeting_date'],
  [{ title: '' }, 'blank', 'title'],
])('%j is reported as %s in %s', (fault, code, column) => {
  expect(checkRow(publishedDocuments, { ...row, ...fault }, {}).problems).toMatchObject([
    { code, column },
  ]);
});
