import { expect, test } from 'vitest';
import { contracts } from '../layouts/contracts/layout.js';
import { cld } from '../layouts/cld/layout.js';
import { homeSupportWeeks } from '../layouts/home-support-weeks/layout.js';
import { respiteStays } from '../layouts/respite-stays/layout.js';
import { drawing, identifiers, personalVariants } from '../testing/personalVariants.js';
import { type TakenFile, takeFile } from '../testing/takeFile.js';
import { headingKey } from '../headingKey.js';
import { isIdentifyingColumn } from './identifyingColumns.js';
import { plainText } from './plainText.js';

type Row = Readonly<Record<string, string>>;
interface PeopleFile {
  readonly name: string;
  /** Columns the layout does not name. */
  readonly beside: readonly string[];
  readonly rows: readonly Row[];
  readonly take: (
    header: readonly string[],
    ...rows: readonly (readonly string[])[]
  ) => Promise<TakenFile>;
}

const period = { from: '2023-04-01', to: '2024-03-31' };
const pseudonym = '0123456789abcdef0123456789abcdef';
const columnsOf = ({ columns }: Pick<typeof respiteStays, 'columns'>) => [
  ...columns.required,
  ...columns.optional,
];
const event = {
  'LA Code': '407',
  'Reporting Period Start Date': '01/04/2023',
  'Reporting Period End Date': '31/03/2024',
  'LA Person Unique Identifier': pseudonym,
  Gender: 'Female',
  Ethnicity: 'White: Irish',
  'Client Type': 'Service user',
  'Primary Support Reason': 'Physical support: Personal care support',
  'Event Start Date': '01/05/2023',
  'Event End Date': '01/06/2023',
};

const numbered = (rows: readonly (readonly string[])[]) =>
  rows.map((cells, place) => ({ line: place + 2, cells }));

const files: readonly PeopleFile[] = [
  {
    name: 'Client Level Data',
    beside: ['Case notes', 'Worker'],
    rows: [
      {
        ...event,
        'Event Type': 'Service',
        'Service Type': 'Long term support: Community',
        'Service Component': 'Home support or domiciliary care',
      },
      { ...event, 'Event Type': 'Request' },
      { ...event, 'Event Type': 'Assessment' },
      { ...event, 'Event Type': 'Review', 'Review Reason': 'Planned' },
    ],
    take: (header, ...rows) =>
      takeFile(
        cld,
        {
          people: new Map(),
          lastPersonId: 0,
          locations: new Map(),
          wards: new Set<string>(),
          period,
        },
        header,
        numbered(rows),
      ),
  },
  {
    name: 'home support',
    beside: ['Carer rota'],
    rows: [
      {
        la_code: '407',
        week_start: '2024-01-01',
        person: pseudonym,
        provider_id: '1-97500003116',
        zone: '1A',
        term: 'long',
        planned_minutes: '600',
        delivered_minutes: '600',
        visits_planned: '14',
        visits_delivered: '14',
        visits_missed: '0',
        visits_late: '1',
      },
    ],
    take: (header, ...rows) => takeFile(homeSupportWeeks, new Set(['1A']), header, numbered(rows)),
  },
  {
    name: 'respite',
    beside: ['Comment'],
    rows: [
      {
        la_code: '407',
        person: pseudonym,
        stay_reference: 'R1',
        location_id: '',
        setting: 'care-home',
        start_date: '2023-05-01',
        end_date: '2023-05-08',
        nights: '7',
        planned: 'planned',
        reason: 'carer-break',
        followed_by: 'returned-home',
      },
    ],
    take: (header, ...rows) => takeFile(respiteStays, undefined, header, numbered(rows)),
  },
];
const layouts = {
  'Client Level Data': cld,
  'home support': homeSupportWeeks,
  respite: respiteStays,
};
const headerOf = ({ name, beside }: PeopleFile) => [
  ...columnsOf(layouts[name as keyof typeof layouts]),
  ...beside,
];
const cellsOf = (header: readonly string[], row: Row, column: string, text: string) =>
  header.map((name) => (name === column ? text : (row[name] ?? '')));
/** Letters and digits alone, to look for a value whatever stands between its parts. */
const bare = (text: string) =>
  plainText(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

test.each(files)('$name as these tests write it is taken whole', async (file) => {
  const header = headerOf(file);
  for (const row of file.rows)
    expect(await file.take(header, cellsOf(header, row, '', ''))).toMatchObject({
      refusal: null,
      rejected: 0,
      problems: [],
    });
});

test.each(files)(
  'no identifier in any column of $name is kept or said',
  async (file) => {
    const header = headerOf(file);
    const draw = drawing(7);
    let tried = 0;
    const kept: unknown[] = [];
    for (const [kind, make] of Object.entries(identifiers))
      for (const column of header) {
        const row = file.rows[draw(file.rows.length)]!;
        const variants = personalVariants(kind, make(draw));
        // other disguises for each column, so that every one comes in many
        const step = Math.ceil(header.length * 1.5);
        for (let place = draw(step); place < variants.length; place += step) {
          const { text, identifier, disguise } = variants[place]!;
          const cells = cellsOf(header, row, column, text);
          const { refusal, written, problems } = await file.take(header, cells);
          tried += 1;
          const told = [refusal ?? '', written, JSON.stringify(problems)].join('\n');
          const found = bare(told).includes(bare(identifier)) || told.includes(text.trim());
          // a business's own telephone or postcode may stand beside a provider's name, and is not kept either
          const mayStay = /practice|location name/i.test(column);
          if (found || (refusal === null && !mayStay))
            kept.push({ column, disguise, text, refusal });
        }
      }
    expect(kept).toEqual([]);
    expect(tried).toBeGreaterThan(2_000);
  },
  30_000,
);

/** Names that are plainly nobody's, in the ways in which names are written. */
const names = [
  'Zebedee',
  'ZEBEDEE',
  'zebedee fictional',
  'Fictional, Zebedee',
  'Mr Z. Fictional',
  "Zebedee O'Fictional",
  'Zebedee-Fictional',
  'Ｚｅｂｅｄｅｅ',
  'Ze\u200bbedee',
  'Zebedée',
  'ZEBEDEEFICT',
  'Zebedee 14/02/1941',
  'zebedee\u00a0fictional',
  'Telecare for Zebedee',
  'Planned by Zebedee',
  'Service user only: Zebedee',
];

test.each(files)('no name in any column of $name is kept or said', async (file) => {
  const header = headerOf(file);
  const kept: unknown[] = [];
  for (const column of header) {
    const rows = file.rows.flatMap((row) =>
      names.map((text) => cellsOf(header, row, column, text)),
    );
    const { refusal, written, problems } = await file.take(header, ...rows);
    const told = bare([refusal ?? '', written, JSON.stringify(problems)].join('\n'));
    const [found] = /.{0,20}(?:zebed|fictional).{0,20}/.exec(told) ?? [];
    if (found !== undefined || (isIdentifyingColumn(column) && refusal === null))
      kept.push({ column, found, refusal });
  }
  expect(kept).toEqual([]);
});

test('a name or a birth date where a code should stand leaves its shape', async () => {
  const [file] = files;
  const header = headerOf(file!);
  const shapeIn = async (column: string, text: string) =>
    (await file!.take(header, cellsOf(header, file!.rows[0]!, column, text))).problems;
  expect(await shapeIn('Gender', 'Zebedee Fictional')).toMatchObject([
    { line: 2, column: 'Gender', code: 'not-mapped', value: 'Aaaaaaa Aaaaaaaaa' },
  ]);
  expect(await shapeIn('Ethnicity', '14/02/1941')).toMatchObject([
    { line: 2, column: 'Ethnicity', code: 'not-mapped', value: '99/99/9999' },
  ]);
  // a code of another list is a published word
  expect(await shapeIn('Ethnicity', 'Female')).toMatchObject([{ value: 'Female' }]);
});

test.each([
  'FirstName',
  'FIRST NAME',
  'first_name',
  'Client Forename',
  'Surname',
  'Last-Name',
  'Ｓｕｒｎａｍｅ',
  'DateOfBirth',
  'Date of\u00a0Birth',
  'D.O.B.',
  'Client DOB',
  'NHSNumber',
  'NHS No.',
  'nhs number',
  'N.H.S. Number',
  'Carer NHS Number',
  'NI Number',
  'National Insurance No',
  'PostCode',
  'Home Post-code',
  'Address Line 1',
  'Address1',
  'Home Address',
  'UPRN',
  'E-Mail',
  'Email Address',
  'Tel. No.',
  'Mobile Phone',
  'Name',
  'Service User Name',
  'Next of kin',
])('a value under %j refuses a file about people', async (heading) => {
  const file = files[2]!;
  const header = [...headerOf(file), heading];
  const row = [...cellsOf(header.slice(0, -1), file.rows[0]!, '', ''), 'x'];
  const { refusal } = await file.take(header, row);
  expect(refusal).toContain('holds a value that identifies a person');
  expect(await file.take(header, [...row.slice(0, -1), ' '])).toMatchObject({ refusal: null });
});

test.each([
  'Provider Postcode',
  'Provider Address',
  'GP Practice Name',
  'Birth Year',
  'Ward',
  'NHS Number Pseudonym',
  'NHS Number Status Indicator',
  'Adult 1 Linked Person_ID',
])('%j identifies nobody', (heading) => {
  expect(isIdentifyingColumn(heading)).toBe(false);
});

test('of the columns that layouts of people name, only those of the Department that identify do', () => {
  const identifying = files.flatMap(headerOf).filter(isIdentifyingColumn).map(headingKey);
  expect(new Set(identifying)).toEqual(
    new Set(['nhsnumber', 'firstname', 'lastname', 'dateofbirth', 'postcode']),
  );
});

/** What a column of any kind may hold without being anybody's. */
const harmless = [
  '9999999999',
  '9999999999.0',
  '1-9434765919',
  'EVT-2023-00041',
  'D1-S0-1',
  '01/04/2023 00:00:00',
  '2024-03-31T10:00:00Z',
  '1234.5000000001',
  '£1,234.50',
  'Visits of 30 min, 4 x a day, 7 days a week',
  'café naïve – 100 %',
];

test.each(files)('no harmless value in any column of $name refuses it', async (file) => {
  const header = headerOf(file);
  const refused: unknown[] = [];
  for (const column of header.filter((name) => !isIdentifyingColumn(name)))
    for (const text of harmless) {
      const { refusal } = await file.take(header, cellsOf(header, file.rows[0]!, column, text));
      if (refusal !== null) refused.push({ column, text, refusal });
    }
  expect(refused).toEqual([]);
});

test("a provider's name with its postcode and telephone number is no person", async () => {
  const [file] = files;
  const header = headerOf(file!);
  for (const column of ['Provider CQC Location Name', 'GP Practice Name'])
    expect(
      await file!.take(
        header,
        cellsOf(header, file!.rows[0]!, column, 'Demo Court, CV1 5RR, 024 7612 3456'),
      ),
    ).toMatchObject({ refusal: null, rejected: 0, problems: [] });
});

test("a register may hold a business's address, and is refused where a person is named", async () => {
  const row = {
    contract_id: 'C1',
    provider_id: '1-97500003116',
    zone: '',
    service_type: 'home-support',
    term: 'long',
    role: 'main',
    block_hours_per_week: '100',
    start_date: '2023-04-01',
    end_date: '',
    Address: 'Demo Court, CV1 5RR',
    Telephone: '024 7612 3456',
  };
  const take = (record: Row) =>
    takeFile(
      contracts,
      { zones: new Set<string>() },
      Object.keys(record),
      numbered([Object.values(record)]),
    );
  expect(await take(row)).toMatchObject({ refusal: null, rejected: 0 });
  for (const heading of ['DateOfBirth', 'Surname', 'NHS Number'])
    expect((await take({ ...row, [heading]: 'x' })).refusal).toContain(
      `line 2, column "${heading}" holds a value that identifies a person`,
    );
});

test('a heading that no layout has is named by its place, since it may be a cell', async () => {
  const file = files[2]!;
  const header = [...headerOf(file), 'Zebedee Fictional'];
  const row = [...cellsOf(header.slice(0, -1), file.rows[0]!, '', ''), '943 476 5919'];
  const { refusal } = await file.take(header, row);
  expect(refusal).toContain('line 2, column 13 holds an NHS number');
});
