import { coventry } from '@careshape/domain';
import { expect, test } from 'vitest';
import { takeFile } from './testing/takeFile.js';
import { cld } from './layouts/cld/layout.js';
import { homeSupportWeeks } from './layouts/home-support-weeks/layout.js';
import { respiteStays } from './layouts/respite-stays/layout.js';
import type { Layout, SourceRow } from './layout.js';
import { parseRows } from './readCsv.js';
import { safeCopy } from './safeCopy.js';
import { cldFile } from './testing/cldFile.js';

const known = () => ({
  // somebody new would draw a record key, another for each reading
  people: new Map([['0123456789abcdef0123456789abcdef', { id: 1, recordKey: 7 }]]),
  lastPersonId: 1,
  locations: new Map([['1-97500003116', 'P1']]),
  wards: new Set(['E05001228']),
  period: { from: '2023-04-01', to: '2024-03-31' },
});

function rowsOf(text: string): SourceRow[] {
  return parseRows(text, 1, { delimiter: ',', newline: '\n' }, false).rows;
}

/** A file's copy, and what the loader would make of each. */
async function copied<Row extends object, Known>(
  layout: Layout<Row, Known>,
  knownOf: () => Known,
  file: string,
) {
  const [header, ...rows] = rowsOf(file);
  const table = {
    header: header!.cells,
    rows: (async function* () {
      yield rows;
    })(),
  };
  let copy = '';
  for await (const text of safeCopy(layout as Layout, table, knownOf(), { authority: coventry }))
    copy += text;
  const [copiedHeader, ...copiedRows] = rowsOf(copy);
  const take = (cells: readonly string[], taken: readonly SourceRow[]) =>
    takeFile(layout, knownOf(), cells, taken);
  return {
    copy,
    lines: copiedRows.map(({ line }) => line),
    ofFile: await take(header!.cells, rows),
    ofCopy: await take(copiedHeader!.cells, copiedRows),
  };
}

const named = /Zebedee|Fictional|1941/;

test('a copy of Client Level Data gives the same rows and problems, and names nobody', async () => {
  const review = { 'Event Type': 'Review', 'Event End Date': '01/06/2023' };
  const file = cldFile([
    {},
    { 'Event Description': 'Telecare', 'Service Component': 'Equipment' },
    { 'Event Description': 'for Zebedee\nand two lines' },
    { 'Event Reference': 'Zebedee', Gender: 'Zebedee Fictional', Ethnicity: '14/02/1941' },
    { ...review, 'Review Reason': 'Unplanned: Zebedee rang' },
    { ...review, 'Review Reason': 'Planned' },
    { ...review, 'Review Reason': 'Zebedee asked' },
    { 'Event Start Date': '31/02/1941', 'Event Type': 'Zebedee' },
    { 'Unit Cost': '£1,234.50', 'Cost Frequency (Unit Type)': 'Weekly' },
    { 'Unit Cost': 'see Zebedee' },
    { 'Provider CQC Location ID': '1-97500003116' },
    { 'Provider CQC Location ID': 'Zebedee' },
    { 'LA Person Unique Identifier': 'Zebedee' },
    { 'LA Code': 'E08000026' },
    { 'LA Code': '408' },
    { Ward: 'Zebedee' },
    { 'Birth Month': '13' },
    { Gender: 'x'.repeat(40_000) },
  ]);
  const [, second] = file.split('\n');
  const whole = `${file}\n\n${second},Zebedee\nZebedee,Fictional\nZebedee\n${second}\n`;
  const { copy, lines, ofFile, ofCopy } = await copied(cld, known, whole);
  expect(ofCopy).toEqual(ofFile);
  expect(ofFile.rejected).toBeGreaterThan(7);
  expect(ofFile.written).toContain('telecare');
  expect(lines).toEqual(
    rowsOf(whole)
      .slice(1)
      .map(({ line }) => line),
  );
  expect(copy).not.toMatch(named);
});

test('a column that the layout does not name is empty in the copy', async () => {
  const [header, row] = cldFile([{}]).split('\n');
  const { copy, ofFile, ofCopy } = await copied(
    cld,
    known,
    `${header},Worker,Case notes\n${row},Demo Worker,about Zebedee\n`,
  );
  expect(copy).not.toMatch(/Demo Worker|Zebedee|Case notes/);
  expect(ofCopy).toEqual(ofFile);
});

test('copies of home support and respite give the same rows and problems', async () => {
  const person = '0123456789abcdef0123456789abcdef';
  const weeks = [
    'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late',
    `407,2024-01-01,${person},1-97500003116,North,long,600,600,14,14,0,1`,
    `407,2024-01-01,${person},Zebedee,North,long,600,600,14,14,0,1`,
    `407,2024-01-01,${person},1-97500003116,Zebedee,long,600,x,14,14,0,1`,
    `407,2024-01-02,${person},1-97500003116,Zebedee,long,600,600,14,14,0,1`,
    '',
  ].join('\n');
  const stays = [
    'la_code,person,stay_reference,location_id,setting,start_date,end_date,nights,planned,reason,followed_by',
    `407,${person},RS/2023-1,1-97500003116,care-home,2023-05-01,2023-05-08,7,planned,carer-break,other`,
    `407,${person},Zebedee,,care-home,2023-05-01,2023-05-08,7,planned,carer-break,other`,
    `407,${person},R2,Zebedee,care-home,2023-05-01,2023-05-08,9,planned,Zebedee,other`,
    '',
  ].join('\n');
  for (const made of [
    await copied(homeSupportWeeks, () => new Set(['North']), weeks),
    await copied(respiteStays, () => undefined, stays),
  ]) {
    expect(made.ofCopy).toEqual(made.ofFile);
    expect(made.ofFile.written).not.toBe('');
    expect(made.ofFile.rejected).toBeGreaterThan(1);
    expect(made.copy).not.toMatch(named);
  }
});
