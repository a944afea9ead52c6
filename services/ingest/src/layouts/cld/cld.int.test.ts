import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cldFile, personNumber, yearCells } from '../../testing/cldFile.js';
import { openTestBed, type TestBed } from '../../testing/testBed.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(() => bed.reset());
afterAll(() => bed.close());

const usualPerson = '0123456789abcdef0123456789abcdef';
const placements = () =>
  bed.rows(
    `select start_on::text, end_on::text, service_type, term, city from placement order by start_on, service_type`,
  );

test('a service becomes a placement with its weekly cost', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([
      {
        'Unit Cost': '-20.00',
        'Cost Frequency (Unit Type)': 'Hourly',
        'Planned units per week': '14',
        'Delivery Mechanism': 'CASSR commissioned support',
      },
    ]),
  );
  expect(report).toMatchObject({
    status: 'loaded',
    layout: 'cld',
    period: { from: '2023-04-01', to: '2024-03-31' },
    rowsRead: 1,
    rowsAccepted: 1,
    problems: 0,
    dataVersion: 1,
  });
  expect(
    await bed.rows(
      'select term, service_type, delivery, city, unit_cost, weekly_pence, end_on from placement',
    ),
  ).toEqual([
    {
      term: 'long',
      service_type: 'home-support',
      delivery: 'commissioned',
      city: 'in',
      unit_cost: '20',
      weekly_pence: 28_000,
      end_on: null,
    },
  ]);
});

test('each kind of event lands in its table', async () => {
  await bed.load(
    'cld.csv',
    cldFile([
      {
        'Event Type': 'Request',
        'Event End Date': '02/05/2023',
        'Request: Route of Access': 'Self-Funder',
      },
      { 'Event Type': 'Assessment', 'Event End Date': '09/05/2023' },
      {
        'Event Type': 'Review',
        'Event End Date': '09/06/2023',
        'Review Reason': 'Unplanned - other',
      },
      {},
    ]),
  );
  expect(
    await bed.rows(
      `select (select count(*)::int from request) as requests, (select count(*)::int from assessment) as assessments,
              (select review_type from review) as review, (select count(*)::int from placement) as placements,
              (select count(*)::int from person) as people`,
    ),
  ).toEqual([{ requests: 1, assessments: 1, review: 'unplanned', placements: 1, people: 1 }]);
});

test('release 1 words give the same rows as release 2', async () => {
  const table = `select client_type, term, service_type, cld_service_type, component, delivery, outcome from placement`;
  const two = cldFile([
    {
      'Client Type': 'Unpaid carer',
      Ethnicity: 'Asian or Asian British: Indian',
      'Primary Support Reason': 'Social support: Support to unpaid carer',
      'Service Type': 'Unpaid carer support: Direct to unpaid carer',
      'Service Component': 'Unpaid carer respite',
      'Delivery Mechanism': 'Direct payment',
      'Event Outcome': 'NFA: Support declined',
    },
  ]);
  const one = cldFile([
    {
      'Client Type': 'Carer',
      Ethnicity: 'Asian or Asian British - Indian',
      'Primary Support Reason': 'Social Support: Support to Carer',
      'Service Type': 'Carer Support: Direct to Carer',
      'Service Component': 'Carer Respite',
      'Delivery Mechanism': 'Direct Payment',
      'Event Outcome': 'NFA - Support declined',
    },
  ]);
  await bed.load('two.csv', two);
  const fromTwo = await bed.rows(table);
  const person = await bed.rows('select ethnic_group, client_group from person');
  const report = await bed.load('one.csv', one);
  expect(report.problems).toBe(0);
  expect(await bed.rows(table)).toEqual(fromTwo);
  expect(await bed.rows('select ethnic_group, client_group from person')).toEqual(person);
  expect(person).toEqual([{ ethnic_group: 'indian', client_group: 'unpaid-carer' }]);
});

test('a value that no list knows is kept as not mapped, with a note and the row', async () => {
  const report = await bed.load('cld.csv', cldFile([{ 'Service Component': 'Cat sitting' }]));
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 0, problems: 1 });
  expect(await bed.rows('select service_type, component from placement')).toEqual([
    { service_type: 'not-mapped', component: 'Invalid and not mapped' },
  ]);
  expect(await bed.rows('select line, column_name, code, value from problem')).toEqual([
    { line: 2, column_name: 'Service Component', code: 'not-mapped', value: 'Aaa aaaaaaa' },
  ]);
});

test('rows that break a rule are reported by line, and the good rows load', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([
      {},
      { 'Event Start Date': '31/02/2023' },
      { 'Event Description': 'two\nlines', 'Event End Date': '30/04/2023' },
      { 'Event Type': 'Telephone call' },
      { 'LA Code': '408' },
      { 'LA Person Unique Identifier': 'P12345' },
      { 'Unit Cost': 'see contract' },
      { 'Birth Month': '13' },
      { 'Event Start Date': '01/04/2024' },
      { 'Date of Death': '01/01/2020' },
    ]),
  );
  expect(report).toMatchObject({ rowsRead: 10, rowsAccepted: 1, rowsRejected: 9 });
  expect(
    await bed.rows(
      'select line, column_name as column, code, value from problem order by position',
    ),
  ).toEqual([
    { line: 3, column: 'Event Start Date', code: 'not-a-date', value: '99/99/9999' },
    { line: 4, column: 'Event End Date', code: 'ends-before-start', value: '9999-99-99' },
    { line: 6, column: 'Event Type', code: 'unknown-code', value: 'Aaaaaaaaa aaaa' },
    { line: 7, column: 'LA Code', code: 'other-authority', value: '408' },
    {
      line: 8,
      column: 'LA Person Unique Identifier',
      code: 'not-a-pseudonym',
      value: null,
    },
    { line: 9, column: 'Unit Cost', code: 'not-a-number', value: 'aaa aaaaaaaa' },
    { line: 10, column: 'Birth Month', code: 'out-of-range', value: '99' },
    { line: 11, column: 'Event Start Date', code: 'starts-after-period', value: '9999-99-99' },
    { line: 12, column: 'Date of Death', code: 'died-before-start', value: '9999-99-99' },
  ]);
});

test('several rows of one event count once, by the order of outcomes', async () => {
  const request = {
    'Event Type': 'Request',
    'Event End Date': '02/05/2023',
    'Request: Route of Access': 'Self-Funder',
  };
  const report = await bed.load(
    'cld.csv',
    cldFile([
      { ...request, 'Event Outcome': 'NFA: Other' },
      { ...request, 'Event Outcome': 'Progress to support planning or services' },
      { ...request, 'Event Outcome': 'Admitted to hospital' },
    ]),
  );
  expect(report.detail).toBe('2 repeats of an event merged');
  expect(await bed.rows('select outcome from request')).toEqual([
    { outcome: 'Progress to support planning or services' },
  ]);
});

test('telecare and equipment of one day are two services', async () => {
  const equipment = {
    'Service Type': 'Short term support: Ongoing low level',
    'Service Component': 'Equipment',
  };
  await bed.load(
    'cld.csv',
    cldFile([equipment, { ...equipment, 'Event Description': 'Telecare' }]),
  );
  expect((await placements()).map(({ service_type }) => service_type)).toEqual([
    'equipment',
    'telecare',
  ]);
});

test('an event does not outlast the death of its person', async () => {
  await bed.load('cld.csv', cldFile([{ 'Date of Death': '10/07/2023' }]));
  expect(await placements()).toMatchObject([{ end_on: '2023-07-10' }]);
});

test('the latest known attributes of a person win, and unknown never replaces known', async () => {
  await bed.load(
    'cld.csv',
    cldFile([
      { 'Event End Date': '01/09/2023', Ward: 'E05001234', Ethnicity: 'White: Roma' },
      {
        'Event Start Date': '02/05/2023',
        'Event End Date': '01/08/2023',
        Gender: 'Male',
        Ward: 'E05001218',
        Ethnicity: 'No data: Refused',
      },
      {
        'Event Start Date': '03/05/2023',
        'Event End Date': '01/10/2023',
        Gender: 'Unknown',
        Ward: '',
        Ethnicity: '',
        'Birth Year': '',
        'Birth Month': '',
      },
    ]),
  );
  const before = await bed.rows('select record_key from person');
  await bed.load(
    'next.csv',
    cldFile([{ ...yearCells(2024), 'Event Start Date': '05/05/2024', Gender: '', Ward: '' }]),
  );
  expect(await bed.rows('select sex, ethnic_group, ward, birth_year from person')).toEqual([
    { sex: 'female', ethnic_group: 'irish', ward: 'E05001234', birth_year: 1950 },
  ]);
  expect(await bed.rows('select record_key from person')).toEqual(before);
});

const stay = { 'Service Component': 'Long term residential care' };

test('an open service missing from the next period is closed at the end of the earlier one', async () => {
  await bed.load(
    '2022.csv',
    cldFile([{ ...yearCells(2022), ...stay, 'Event Start Date': '01/06/2022' }]),
  );
  const report = await bed.load('2023.csv', cldFile([{}]));
  expect(report.detail).toBe('1 open services missing from the next period closed');
  expect(await placements()).toMatchObject([
    { start_on: '2022-06-01', end_on: '2023-03-31', service_type: 'residential-care' },
    { start_on: '2023-05-01', end_on: null },
  ]);
});

test('a service told in two periods is one placement, as the later tells it', async () => {
  const service = { 'Event Start Date': '01/06/2022', ...stay };
  await bed.load('2022.csv', cldFile([{ ...yearCells(2022), ...service }]));
  await bed.load('2023.csv', cldFile([{ ...service, 'Event End Date': '01/08/2023' }]));
  expect(await placements()).toMatchObject([{ start_on: '2022-06-01', end_on: '2023-08-01' }]);
});

test('the order in which periods are loaded makes no difference', async () => {
  const old = cldFile([
    { ...yearCells(2022), ...stay, 'Event Start Date': '01/06/2022' },
    {
      ...yearCells(2022),
      'LA Person Unique Identifier': personNumber(2),
      'Event Start Date': '01/07/2022',
    },
  ]);
  const next = cldFile([
    {
      'LA Person Unique Identifier': personNumber(2),
      'Event Start Date': '01/07/2022',
      'Event End Date': '09/09/2023',
    },
  ]);
  await bed.load('2023.csv', next);
  await bed.load('2022.csv', old);
  expect(await placements()).toMatchObject([
    { start_on: '2022-06-01', end_on: '2023-03-31' },
    { start_on: '2022-07-01', end_on: '2023-09-09' },
  ]);
});

test('a file for a period already loaded replaces that period', async () => {
  const request = { 'Event Type': 'Request', 'Event End Date': '02/05/2023' };
  await bed.load(
    'first.csv',
    cldFile([{}, request, { ...request, 'LA Person Unique Identifier': personNumber(2) }]),
  );
  const report = await bed.load(
    'second.csv',
    cldFile([{ 'Event Start Date': '01/06/2023' }, request]),
  );
  expect(report.dataVersion).toBe(2);
  expect(await placements()).toMatchObject([{ start_on: '2023-06-01' }]);
  expect(await bed.rows('select count(*)::int as requests from request')).toEqual([
    { requests: 1 },
  ]);
});

test('replacing a period leaves what an earlier period vouches for', async () => {
  const service = { 'Event Start Date': '01/06/2022', ...stay };
  await bed.load('2022.csv', cldFile([{ ...yearCells(2022), ...service }]));
  await bed.load('2023.csv', cldFile([service]));
  await bed.load('2023-again.csv', cldFile([{}]));
  expect(await placements()).toMatchObject([
    { start_on: '2022-06-01', end_on: '2023-03-31' },
    { start_on: '2023-05-01', end_on: null },
  ]);
});

test('rows of another period than most are rejected', async () => {
  const report = await bed.load(
    'cld.csv',
    cldFile([
      { ...yearCells(2022), 'Event Start Date': '01/06/2022' },
      {},
      { 'Event Start Date': '02/06/2023' },
    ]),
  );
  expect(report).toMatchObject({
    period: { from: '2023-04-01', to: '2024-03-31' },
    rowsAccepted: 2,
    rowsRejected: 1,
  });
  expect(await bed.rows('select line, code from problem')).toEqual([
    { line: 2, code: 'period-differs' },
  ]);
});

test('the city of a placement follows its location, or else the ward of its person', async () => {
  await bed.rows(
    `insert into provider (authority, id) values ('E08000026', '1-100000001');
     insert into location (authority, id, provider_id, name, care_home, kind)
     values ('E08000026', '1-200000001', '1-100000001', 'Demo house', true, 'residential')`,
  );
  await bed.load(
    'cld.csv',
    cldFile([
      { 'Provider CQC Location ID': '1-200000001', Ward: 'E05009999' },
      { 'Provider CQC Location ID': '1-999999999', 'Event Start Date': '02/05/2023' },
      {
        'LA Person Unique Identifier': personNumber(2),
        Ward: 'E05009999',
        'Event Start Date': '03/05/2023',
      },
      {
        'LA Person Unique Identifier': personNumber(3),
        Ward: '',
        'Event Start Date': '04/05/2023',
      },
    ]),
  );
  expect(await bed.rows('select city, provider_id from placement order by start_on')).toEqual([
    { city: 'in', provider_id: '1-100000001' },
    { city: 'out', provider_id: null },
    { city: 'out', provider_id: null },
    { city: 'unknown', provider_id: null },
  ]);
});

test('where no register or no wards of the council are loaded, nobody is out of the city', async () => {
  const events = cldFile([
    { 'Provider CQC Location ID': '1-200000001', Ward: 'E05001218' },
    {
      'LA Person Unique Identifier': personNumber(2),
      Ward: 'E05001218',
      'Event Start Date': '03/05/2023',
    },
  ]);
  const cities = () => bed.rows('select city from placement order by start_on');
  await bed.load('cld.csv', events);
  expect(await cities()).toEqual([{ city: 'unknown' }, { city: 'in' }]);
  const wardsTo = (to: string, from: string) =>
    bed.rows(`update ward set authority = '${to}' where authority = '${from}'`);
  await bed.rows(
    `insert into authority select (jsonb_populate_record(a, '{"code": "E10000031", "cassr": "none"}')).* from authority a
     where code = 'E08000026' on conflict do nothing`,
  );
  await wardsTo('E10000031', 'E08000026');
  await bed.load('again.csv', `${events}\n`);
  const without = await cities();
  await wardsTo('E08000026', 'E10000031');
  expect(without).toEqual([{ city: 'unknown' }, { city: 'unknown' }]);
});

test('every event, week and sum holds what was told of its person for its day, whenever that is learnt', async () => {
  const unlikePerson = (table: string) => `
    select '${table}' as row from ${table} f join person p on p.id = f.person_id
    where (f.birth_year, f.birth_month, f.sex, f.ethnic_group, f.client_group, f.ward)
      is distinct from (p.birth_year, p.birth_month, p.sex, p.ethnic_group, p.client_group, p.ward)`;
  const holding = [
    'request',
    'assessment',
    'review',
    'placement',
    'service_move',
    'home_support_sum',
  ];
  const held = async () => ({
    rows: (
      await bed.rows(
        holding.map((table) => `select count(*)::int as n from ${table}`).join(' union all '),
      )
    ).map(({ n }) => n),
    unlike: await bed.rows(holding.map(unlikePerson).join(' union all ')),
  });
  // of home support first, before anything is known of the person
  await bed.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L1', 'Zone 1', 'long')`,
  );
  await bed.load(
    'weeks.csv',
    `la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late
407,2023-05-01,${usualPerson},1-100000001,L1,long,60,60,2,2,0,0\n`,
  );
  const unknown = { Ward: '', Ethnicity: '', 'Birth Year': '', 'Birth Month': '' };
  await bed.load(
    'cld.csv',
    cldFile([
      { ...unknown, 'Event Type': 'Request', 'Event End Date': '02/05/2023' },
      { ...unknown, 'Event Type': 'Assessment', 'Event End Date': '03/05/2023' },
      { Ward: 'E05001218', 'Event Type': 'Review', 'Event End Date': '04/05/2023' },
      {},
    ]),
  );
  expect(await held()).toEqual({ rows: [1, 1, 1, 1, 1, 3], unlike: [] });
  const wards = `select distinct ward from (${holding
    .slice(0, -1)
    .map((table) => `select ward from ${table}`)
    .join(' union all ')}) told`;
  await bed.load(
    'next.csv',
    cldFile([
      {
        ...yearCells(2024),
        Ward: 'E05001234',
        'Event Type': 'Review',
        'Event End Date': '04/05/2024',
      },
    ]),
  );
  expect(await bed.rows(`${wards} order by 1`)).toEqual([
    { ward: 'E05001228' },
    { ward: 'E05001234' },
  ]);
  expect(await bed.rows(`select ward from review order by end_on`)).toEqual([
    { ward: 'E05001228' },
    { ward: 'E05001234' },
  ]);
  // the weeks are of the first file's period: the next leaves them as they were
  expect(await bed.rows('select distinct ward from home_support_sum')).toEqual([
    { ward: 'E05001228' },
  ]);
});
