import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cldFile, personNumber, yearCells } from '../testing/cldFile.js';
import { openTestBed, type TestBed } from '../testing/testBed.js';

// Law: what a file would take away by mistake stays, whatever the file; only what somebody accepts by name goes.

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(async () => {
  await bed.reset();
  await bed.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L1', 'Zone 1', 'long')`,
  );
});
afterAll(() => bed.close());

const guarded = { accept: [] } as const;
const header =
  'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
const weekRow = (monday: string, person = 1, zone = 'L1') =>
  `407,${monday},${personNumber(person)},1-100000001,${zone},long,840,800,28,27,1,3`;
const mondays = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) =>
    new Date(Date.parse(`${from}T00:00:00Z`) + i * 7 * 86_400_000).toISOString().slice(0, 10),
  );
const weeksFile = (rows: readonly string[]) => [header, ...rows, ''].join('\n');
/** Ten years of weeks of three people. */
const history = () =>
  weeksFile(
    mondays('2014-04-07', 521).flatMap((monday) =>
      [1, 2, 3].map((person) => weekRow(monday, person)),
    ),
  );
const standing = (table: string) =>
  bed.rows(
    `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) from ${table} t`,
  );

describe('home support of ten years', () => {
  beforeEach(async () => {
    await bed.load('history.csv', history(), guarded);
  });

  test('stands when a file of one year has a mistyped one in it', async () => {
    const before = await standing('home_support_week');
    const rows = mondays('2023-04-03', 40).map((monday, i) =>
      weekRow(i === 19 ? '2014-04-07' : monday),
    );
    const report = await bed.load('mistyped.csv', weeksFile(rows), guarded);
    expect(report).toMatchObject({
      status: 'held',
      rowsRead: 40,
      rowsRejected: 1,
      rowsAccepted: 0,
    });
    expect(report.held.map(({ guard }) => guard)).toContain('shrink');
    expect(
      await bed.rows(
        `select line, code, value, message from problem where load_id = ${report.loadId}`,
      ),
    ).toEqual([
      {
        line: 21,
        code: 'far-from-the-rest',
        value: null,
        message: expect.stringContaining(
          'It lies 9 years before what the file shows, 2023-04 to 2024-01.',
        ),
      },
    ]);
    expect(await standing('home_support_week')).toEqual(before);
  });

  test('loses the months that a file shows and no other, once that is accepted', async () => {
    const rows = mondays('2023-04-03', 40).map((monday, i) =>
      weekRow(i === 19 ? '2014-04-07' : monday),
    );
    const report = await bed.load('mistyped.csv', weeksFile(rows), { accept: ['shrink'] });
    expect(report).toMatchObject({
      status: 'loaded',
      rowsAccepted: 39,
      period: { from: '2023-04-03', to: '2024-01-07' },
    });
    expect(
      await bed.rows(
        `select count(*)::int as rows from home_support_week where week_start < '2023-04-01' or week_start > '2024-01-07'`,
      ),
    ).toEqual([{ rows: (521 - 40) * 3 }]);
  });

  test('keeps what lies between two parts of a file', async () => {
    const parts = [...mondays('2023-04-03', 4), ...mondays('2023-12-04', 4)];
    const rows = parts.flatMap((monday) => [1, 2, 3].map((person) => weekRow(monday, person)));
    expect(await bed.load('parts.csv', weeksFile(rows), guarded)).toMatchObject({
      status: 'loaded',
    });
    expect(
      await bed.rows(
        `select count(*)::int as rows from home_support_week where week_start between '2023-05-01' and '2023-12-03'`,
      ),
    ).toEqual([{ rows: mondays('2023-05-01', 31).length * 3 }]);
    expect(
      await bed.rows(
        `select from_on::text, to_on::text from coverage where layout = 'home-support-weeks' order by 1`,
      ),
    ).toMatchObject([
      { from_on: '2014-04-07', to_on: '2023-04-02' },
      { from_on: '2023-04-03', to_on: '2023-04-30' },
      { from_on: '2023-05-01', to_on: '2023-12-03' },
      { from_on: '2023-12-04', to_on: '2023-12-31' },
      { from_on: '2024-01-01', to_on: '2024-03-31' },
    ]);
  });

  test('is held when nearly every row is rejected, the commonest problem first', async () => {
    const rows = mondays('2023-04-03', 40).map((monday, i) =>
      weekRow(monday, 1, i === 0 ? 'L1' : 'L9'),
    );
    const report = await bed.load('rejected.csv', weeksFile(rows), guarded);
    expect(report).toMatchObject({ status: 'held', rowsRejected: 39 });
    expect(report.detail).toMatch(/^nothing was changed: held by rejected, shrink/);
    expect(report.held[0]!.message).toMatch(
      /^39 of 40 rows are rejected \(limit 5%\)\. Most often, in 39: zone names a zone/,
    );
  });

  test('is held when a file begins before all that is loaded', async () => {
    const rows = mondays('2013-04-01', 53).flatMap((monday) =>
      [1, 2, 3].map((n) => weekRow(monday, n)),
    );
    const report = await bed.load('older.csv', weeksFile(rows), guarded);
    expect(report.held).toMatchObject([{ guard: 'older' }]);
    expect(await bed.load('older.csv', weeksFile(rows), { accept: ['older'] })).toMatchObject({
      status: 'loaded',
    });
  });

  test('is held when a new month has ten times the hours', async () => {
    const rows = mondays('2024-04-08', 4).flatMap((monday) =>
      [1, 2, 3].map((n) => weekRow(monday, n).replace('840,800', '8400,8000')),
    );
    const report = await bed.load('jump.csv', weeksFile(rows), guarded);
    expect(report.held).toEqual([
      {
        guard: 'jump',
        message: expect.stringContaining('hours planned: 10.1 times as many a day'),
      },
    ]);
  });
});

test('the record of a held file, which everybody may read, tells of nobody', async () => {
  await bed.load('history.csv', history(), guarded);
  await bed.load('few.csv', weeksFile([weekRow('2023-04-03')]), guarded);
  const [held] = await bed.rows(`select detail from load where status = 'held'`);
  expect(held!['detail']).not.toMatch(/\d/);
});

test('a held file leaves no trace but its load, and can be offered again', async () => {
  const stays = (rows: readonly string[]) =>
    [
      'la_code,person,stay_reference,location_id,setting,start_date,end_date,nights,planned,reason,followed_by',
      ...rows,
      '',
    ].join('\n');
  const stay = (n: number, nights = 3) =>
    `407,${personNumber(n)},R${n},,own-home,2023-09-${String(1 + (n % 20)).padStart(2, '0')},2023-09-${String(1 + (n % 20) + 3).padStart(2, '0')},${nights},planned,other,returned-home`;
  const many = Array.from({ length: 40 }, (_, i) => stay(i));
  expect(await bed.load('stays.csv', stays(many), guarded)).toMatchObject({ status: 'loaded' });
  const before = await standing('respite_stay');
  const wrong = many.map((_, i) => stay(i, 9));
  const report = await bed.load('wrong.csv', stays(wrong), guarded);
  expect(report).toMatchObject({ status: 'held', dataVersion: 1 });
  expect(report.held.map(({ guard }) => guard)).toEqual(['rejected']);
  expect(await standing('respite_stay')).toEqual(before);
  // to be accepted by name is to accept that alone
  expect(await bed.load('wrong.csv', stays(wrong), { accept: ['shrink'] })).toMatchObject({
    status: 'held',
  });
});

test('twelve rows do not take the place of a year of events, and a check says so without loading', async () => {
  const events = (count: number) =>
    cldFile(
      Array.from({ length: count }, (_, i) => ({
        ...yearCells(2023),
        'LA Person Unique Identifier': personNumber(i),
        'Event Type': 'Request',
        'Event Reference': `r${i}`,
        'Event Start Date': `${String(1 + (i % 28)).padStart(2, '0')}/0${4 + (i % 6)}/2023`,
        'Event End Date': `28/0${4 + (i % 6)}/2023`,
        'Event Outcome': 'No further action',
        'Request: Route of Access': 'Community / other route',
        'Service Type': '',
        'Service Component': '',
      })),
    );
  expect(await bed.load('year.csv', events(600), guarded)).toMatchObject({ status: 'loaded' });
  const before = await standing('request');
  const checked = await bed.load('few.csv', events(12), { ...guarded, dryRun: true });
  expect(checked).toMatchObject({ status: 'held', loadId: null });
  expect(checked.changes.find(({ what }) => what === 'requests')).toMatchObject({
    before: 600,
    after: 12,
  });
  expect(await bed.rows('select count(*)::int as loads from load')).toEqual([{ loads: 1 }]);
  expect(await bed.load('few.csv', events(12), guarded)).toMatchObject({ status: 'held' });
  expect(await standing('request')).toEqual(before);
  // a check of what is sound says what it would change, and changes nothing
  const sound = await bed.load('more.csv', events(620), { ...guarded, dryRun: true });
  expect(sound).toMatchObject({
    status: 'loaded',
    loadId: null,
    dataVersion: null,
    rowsAccepted: 620,
  });
  expect(await standing('request')).toEqual(before);
});
