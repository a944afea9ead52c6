import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { personNumber } from '../../testing/cldFile.js';
import { openTestBed, type TestBed } from '../../testing/testBed.js';

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

const header =
  'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
const week = (change: Record<string, string> = {}) => {
  const cells: Record<string, string> = {
    la_code: '407',
    week_start: '2023-05-01',
    person: personNumber(1),
    provider_id: '1-100000001',
    zone: 'L1',
    term: 'long',
    planned_minutes: '840',
    delivered_minutes: '800',
    visits_planned: '28',
    visits_delivered: '27',
    visits_missed: '1',
    visits_late: '3',
    ...change,
  };
  return header
    .split(',')
    .map((column) => cells[column])
    .join(',');
};
const weeks = (...rows: string[]) => [header, ...rows, ''].join('\n');

test('a week makes the person and the provider it names', async () => {
  const report = await bed.load('weeks.csv', weeks(week()));
  expect(report).toMatchObject({
    status: 'loaded',
    rowsAccepted: 1,
    period: { from: '2023-05-01', to: '2023-05-07' },
  });
  expect(
    await bed.rows(
      `select w.planned_minutes, w.visits_late, p.sex, p.birth_year, provider.name
       from home_support_week w join person p on p.id = w.person_id join provider on provider.id = w.provider_id`,
    ),
  ).toEqual([
    { planned_minutes: 840, visits_late: 3, sex: 'unknown', birth_year: null, name: null },
  ]);
});

test('the weeks of the file are what is loaded, and a week it leaves out no longer is', async () => {
  const days = () =>
    bed.rows(
      `select from_on::text, to_on::text from coverage where layout = 'home-support-weeks' order by 1`,
    );
  const of = (...starts: string[]) => weeks(...starts.map((week_start) => week({ week_start })));
  await bed.load(
    'may.csv',
    of('2023-05-01', '2023-05-08', '2023-05-15', '2023-05-22', '2023-05-29'),
  );
  expect(await days()).toEqual([{ from_on: '2023-05-01', to_on: '2023-06-04' }]);
  await bed.load('again.csv', of('2023-05-08', '2023-05-22'));
  expect(await days()).toEqual([
    { from_on: '2023-05-01', to_on: '2023-05-07' },
    { from_on: '2023-05-08', to_on: '2023-05-14' },
    { from_on: '2023-05-22', to_on: '2023-05-28' },
    { from_on: '2023-05-29', to_on: '2023-06-04' },
  ]);
});

test('each rule is reported by its line', async () => {
  const report = await bed.load(
    'weeks.csv',
    weeks(
      week(),
      week({ week_start: '2023-05-02' }),
      week({ zone: 'L9' }),
      week({ provider_id: 'somebody' }),
      week({ planned_minutes: '30000' }),
      week({ visits_late: '28' }),
      week({ visits_missed: '29' }),
      week({ term: 'evening' }),
      week({ delivered_minutes: '1.5' }),
      week(),
    ),
  );
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 9 });
  expect(await bed.rows('select line, code from problem order by line')).toEqual([
    { line: 3, code: 'not-a-monday' },
    { line: 4, code: 'unknown-zone' },
    { line: 5, code: 'not-an-identifier' },
    { line: 6, code: 'out-of-range' },
    { line: 7, code: 'more-late-than-delivered' },
    { line: 8, code: 'more-than-planned' },
    { line: 9, code: 'unknown-code' },
    { line: 10, code: 'not-a-whole-number' },
    { line: 11, code: 'repeated' },
  ]);
});

test('a file replaces the weeks from its first to its last', async () => {
  await bed.load('one.csv', weeks(week(), week({ week_start: '2023-05-08' })));
  await bed.load('two.csv', weeks(week({ person: personNumber(2) })));
  expect(
    await bed.rows(
      `select week_start::text as week, p.pseudonym from home_support_week w join person p on p.id = w.person_id order by 1`,
    ),
  ).toEqual([
    { week: '2023-05-01', pseudonym: personNumber(2) },
    { week: '2023-05-08', pseudonym: personNumber(1) },
  ]);
});

/** What the sums say, beside what the weeks say: rows of one that the other has not. */
const differences = (months: number, bucket: string) => `
  with weeks as (
    select ${bucket} as starts, person_id, provider_id, zone, term, sum(planned_minutes) as planned,
           sum(delivered_minutes) as delivered, sum(visits_planned + 7 * visits_delivered + 49 * visits_missed) as visits,
           sum(visits_late) as late, count(distinct week_start) as weeks
    from home_support_week group by 1, 2, 3, 4, 5
  ), told as (
    select w.*, count(*) over (partition by starts, person_id) = 1 as alone, p.record_key
    from weeks w join person p on p.id = w.person_id
  ), kept as (
    select starts, person_id, provider_id, zone, term, planned_minutes, delivered_minutes,
           visits_planned + 7 * visits_delivered + 49 * visits_missed, visits_late, bit_count(weeks::bit(64)), alone, record_key
    from home_support_sum where months = ${months}
  )
  (table told except table kept) union all (table kept except table told)`;
const expectSumsOfWeeks = async () => {
  const year = `(date_trunc('year', week_start - interval '3 months') + interval '3 months')::date`;
  expect(await bed.rows(differences(1, `date_trunc('month', week_start)::date`))).toEqual([]);
  expect(await bed.rows(differences(3, `date_trunc('quarter', week_start)::date`))).toEqual([]);
  expect(await bed.rows(differences(12, year))).toEqual([]);
};
const sums = async () =>
  (await bed.rows('select count(*)::int as rows from home_support_sum'))[0]!['rows'];

test('sums are those of the weeks, after a load and after its days are replaced', async () => {
  const second = { provider_id: '1-100000002', visits_late: '1' };
  await bed.load(
    'one.csv',
    weeks(
      week(),
      week(second),
      week({ week_start: '2023-05-29' }),
      week({ week_start: '2023-06-05' }),
      week({ week_start: '2023-07-31', ...second }),
      week({ week_start: '2024-04-01' }),
      week({ person: personNumber(2) }),
    ),
  );
  await expectSumsOfWeeks();
  expect(await sums()).toBe(15);
  await bed.load(
    'two.csv',
    weeks(week({ person: personNumber(3) }), week({ week_start: '2023-06-05' })),
  );
  await expectSumsOfWeeks();
});

test('sums stay as they are where a strict load is refused', async () => {
  await bed.load('one.csv', weeks(week()));
  await bed.load('two.csv', weeks(week({ planned_minutes: '900' }), week({ zone: 'L9' })), {
    strict: true,
  });
  expect(await sums()).toBe(3);
  await expectSumsOfWeeks();
});
