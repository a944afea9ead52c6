import { afterAll, beforeAll, expect, test } from 'vitest';
import { cldFile, personNumber, yearCells } from './testing/cldFile.js';
import { openTrial, type Trial } from './testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.rows(
    `insert into zone (authority, code, name, term) values ('E08000026', 'L1', 'Zone 1', 'long')`,
  );
});
afterAll(() => trial.close());

const revisions = (loadId: number | null) =>
  trial.rows(
    `select kind, from_on::text as from, to_on::text as to, earlier_load_id as earlier from revision
     where load_id = ${loadId} order by id`,
  );

test('each load says which days it tells of first, and whose days it takes the place of', async () => {
  const file = (year: number, person: number) =>
    cldFile([
      {
        ...yearCells(year),
        'Event Start Date': `01/06/${year}`,
        'LA Person Unique Identifier': personNumber(person),
      },
    ]);
  const first = await trial.loadText('2022.csv', file(2022, 1));
  const next = await trial.loadText('2023.csv', file(2023, 1));
  const again = await trial.loadText('2022-again.csv', file(2022, 2));
  const [from, to] = ['2022-04-01', '2023-03-31'];
  expect(await revisions(first.loadId)).toEqual([{ kind: 'new', from, to, earlier: null }]);
  expect(await revisions(next.loadId)).toMatchObject([{ kind: 'new', from: '2023-04-01' }]);
  expect(await revisions(again.loadId)).toEqual([
    { kind: 'replaced', from, to, earlier: first.loadId },
  ]);
});

test('a load that tells of a part of what another told, and of days beyond, says so of each', async () => {
  const header =
    'la_code,week_start,person,provider_id,zone,term,planned_minutes,delivered_minutes,visits_planned,visits_delivered,visits_missed,visits_late';
  const weeks = (...mondays: readonly string[]) =>
    [
      header,
      ...mondays.map(
        (monday) => `407,${monday},${personNumber(1)},1-100000001,L1,long,60,60,2,2,0,0`,
      ),
    ].join('\n');
  const first = await trial.loadText('a.csv', weeks('2024-01-01', '2024-01-08', '2024-01-15'));
  const next = await trial.loadText('b.csv', weeks('2024-01-15', '2024-01-22'));
  expect(await revisions(next.loadId)).toEqual([
    { kind: 'corrected', from: '2024-01-15', to: '2024-01-21', earlier: first.loadId },
    { kind: 'new', from: '2024-01-22', to: '2024-01-28', earlier: null },
  ]);
});
