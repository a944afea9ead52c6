import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CldCells, cldFile, personNumber, yearCells } from '../../testing/cldFile.js';
import { openTestBed, type TestBed } from '../../testing/testBed.js';

let bed: TestBed;
beforeAll(async () => {
  bed = await openTestBed();
});
beforeEach(() => bed.reset());
afterAll(() => bed.close());

const service = { 'Event Start Date': '01/06/2021', 'Cost Frequency (Unit Type)': 'Weekly' };
const pieces = () =>
  bed.rows(
    `select start_on::text, from_on::text, end_on::text, goes_on, weekly_pence / 100 as cost, ward, ethnic_group
     from placement order by person_id, from_on`,
  );
const start_on = '2021-06-01';
const [bablake, holbrook] = ['E05001218', 'E05001234'];

test('what a later file tells of a service and its person leaves the past as it was', async () => {
  const told = (year: number, cells: CldCells) =>
    cldFile([{ ...yearCells(year), ...service, ...cells }]);
  await bed.load('2021.csv', told(2021, { 'Unit Cost': '100', Ward: bablake! }));
  await bed.load('2022.csv', told(2022, { 'Unit Cost': '100', Ward: bablake! }));
  const before = { start_on, goes_on: true, cost: 100, ward: bablake };
  await bed.load('2023.csv', told(2023, { 'Unit Cost': '120', Ward: holbrook! }));
  const last = { start_on, from_on: '2023-04-01', end_on: null, goes_on: false, ward: holbrook };
  expect(await pieces()).toMatchObject([
    { ...before, from_on: start_on, end_on: '2023-03-31' },
    { ...last, cost: 120 },
  ]);
  // told again for the year between: it alone is corrected
  await bed.load('2022-again.csv', told(2022, { 'Unit Cost': '110', Ward: bablake! }));
  expect(await pieces()).toMatchObject([
    { ...before, from_on: start_on, end_on: '2022-03-31' },
    { ...before, from_on: '2022-04-01', end_on: '2023-03-31', cost: 110 },
    { ...last, cost: 120 },
  ]);
  await bed.load('2022-back.csv', told(2022, { 'Unit Cost': '100', Ward: bablake! }));
  await bed.load('2023-back.csv', told(2023, { 'Unit Cost': '100', Ward: bablake! }));
  expect(await pieces()).toMatchObject([
    { start_on, from_on: start_on, end_on: null, goes_on: false, cost: 100, ward: bablake },
  ]);
});

test('a file corrects the end that another told of its days, whichever file that was, and no other end', async () => {
  const told = (year: number, end: string) =>
    cldFile([{ ...yearCells(year), ...service, 'Event End Date': end }]);
  const spans = async () =>
    (await pieces()).map(({ from_on, end_on, goes_on }) => [from_on, end_on, goes_on]);
  // the end lies in the next period, of which the next file knows better
  await bed.load('2021.csv', told(2021, '15/05/2022'));
  expect(await spans()).toEqual([[start_on, '2022-05-15', false]]);
  await bed.load('2022.csv', told(2022, '20/08/2022'));
  expect(await spans()).toEqual([[start_on, '2022-08-20', false]]);
  await bed.load('2022-again.csv', told(2022, '01/07/2022'));
  expect(await spans()).toEqual([[start_on, '2022-07-01', false]]);
  // a file of the year after says that it never ended: of July 2022 it tells nothing
  await bed.load('2023.csv', told(2023, ''));
  expect(await spans()).toEqual([
    [start_on, '2022-07-01', false],
    ['2023-04-01', null, false],
  ]);
  // told again for that year, it did not
  await bed.load('2022-last.csv', told(2022, ''));
  expect(await spans()).toEqual([[start_on, null, false]]);
  // a file of days that lie across two others corrects those days alone
  const across = {
    'Reporting Period Start Date': '01/10/2021',
    'Reporting Period End Date': '30/09/2022',
  };
  await bed.load(
    'across.csv',
    cldFile([{ ...across, ...service, 'Event End Date': '31/12/2021' }]),
  );
  expect(await spans()).toEqual([
    [start_on, '2021-12-31', false],
    ['2022-10-01', null, false],
  ]);
});

test('a service of which no file of its own days told starts with the days of the one that does', async () => {
  const other = { 'LA Person Unique Identifier': personNumber(2) };
  await bed.load('2021.csv', cldFile([{ ...yearCells(2021), ...service, ...other }]));
  await bed.load(
    '2022.csv',
    cldFile([
      { ...yearCells(2022), ...service },
      { ...yearCells(2022), ...service, ...other },
    ]),
  );
  expect((await pieces()).map(({ from_on }) => from_on).toSorted()).toEqual([
    start_on,
    '2022-04-01',
  ]);
});

test('a piece after which the service is told no more ends it, and death ends all', async () => {
  const told = (year: number, cells: CldCells) => [{ ...yearCells(year), ...service, ...cells }];
  const other = { 'LA Person Unique Identifier': personNumber(2) };
  await bed.load('2021.csv', cldFile(told(2021, { 'Unit Cost': '100' })));
  await bed.load('2022.csv', cldFile(told(2022, { 'Unit Cost': '110' })));
  await bed.load('2022-without.csv', cldFile(told(2022, other)));
  expect((await pieces())[0]).toMatchObject({
    from_on: start_on,
    end_on: '2022-03-31',
    goes_on: false,
  });
  const both = [...told(2022, { 'Unit Cost': '110' }), ...told(2022, other)];
  await bed.load('2022-with.csv', cldFile(both));
  expect((await pieces()).map(({ goes_on }) => goes_on)).toEqual([true, false, false]);
  const died = [{ ...told(2023, other)[0], 'Date of Death': '05/05/2023' }];
  await bed.load('2023.csv', cldFile(died));
  await bed.load('2021-died.csv', cldFile(told(2021, { 'Date of Death': '01/01/2022' })));
  expect(await pieces()).toMatchObject([
    { from_on: start_on, end_on: '2022-01-01', goes_on: false },
    { end_on: '2023-05-05' },
  ]);
});

test('on each day stands what the last file of its period told, in whichever order files come', async () => {
  let seed = 5;
  const draw = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const years = [2021, 2022, 2023];
  for (let round = 0; round < 6; round += 1) {
    await bed.reset();
    const people = Array.from({ length: 12 }, (_, number) => number + 1);
    const last = new Map<string, Readonly<Record<string, unknown>>>();
    const order = [...years, ...years.slice(draw(3))].toSorted(() => draw(3) - 1);
    for (const [load, year] of [
      ...order,
      ...years.filter((one) => !order.includes(one)),
    ].entries()) {
      const rows = people.map((person) => {
        const [cost, ward] = [100 + 10 * draw(2), [bablake, holbrook][draw(2)]!];
        last.set(`${person} ${year}`, { cost, ward });
        return {
          ...yearCells(year),
          ...service,
          'LA Person Unique Identifier': personNumber(person),
          'Unit Cost': String(cost),
          Ward: ward,
        };
      });
      await bed.load(`${round}-${load}.csv`, cldFile(rows));
    }
    const found = await bed.rows(
      `select pseudonym, extract(year from day)::int as year, weekly_pence / 100 as cost, placement.ward
       from placement join person on person.id = person_id,
            unnest(array['2021-10-01', '2022-10-01', '2023-10-01']::date[]) day
       where from_on <= day and (end_on is null or end_on >= day) order by 1, 2`,
    );
    const expected = people.flatMap((person) =>
      years.map((year) => ({
        pseudonym: personNumber(person),
        year,
        ...last.get(`${person} ${year}`),
      })),
    );
    expect(found).toEqual(
      expected.toSorted((a, b) => a.pseudonym.localeCompare(b.pseudonym) || a.year - b.year),
    );
    // no piece is cut where nothing changes, and each service has one start and one end
    const changes = people.map((person) => {
      const told = years.map((year) => JSON.stringify(last.get(`${person} ${year}`)));
      return told.filter((words, i) => words !== told[i - 1]).length;
    });
    const [counts] = await bed.rows(
      `select count(*)::int as pieces, count(*) filter (where not goes_on)::int as services,
         count(*) filter (where from_on = start_on)::int as starts from placement`,
    );
    expect(counts).toEqual({
      pieces: changes.reduce((sum, count) => sum + count, 0),
      services: people.length,
      starts: people.length,
    });
  }
}, 120_000);
