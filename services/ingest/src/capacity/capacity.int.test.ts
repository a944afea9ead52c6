import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
  await trial.rows(
    `insert into provider (authority, id) values ('E08000026', '1-97000100037');
     insert into location (authority, id, provider_id, name, care_home, kind) values
       ('E08000026', '1-97500000041', '1-97000100037', 'Demo House', true, 'residential'),
       ('E08000026', '1-97500000042', '1-97000100037', 'Demo Home Support', false, 'home-support')`,
  );
});
afterAll(() => trial.close());

const homes =
  'localauthority,cqcid,isacceptingadmissions,maxcapacity,usedbeds,declaredvacancies,lastupdatedutc';

test('keeps the latest report of each home and day, and reports the bad twin', async () => {
  const report = await trial.loadText(
    'homes.csv',
    [
      homes,
      'Coventry,1-97500000041,Yes,20,18,1,31/03/2024 14:05:00',
      'Coventry,1-97500000041,No,20,21,0,31/03/2024 16:00:00',
      'Coventry,1-97500000041,No,20,full,0,30/03/2024 16:00:00',
      'Coventry,1-97500000099,No,20,1,0,30/03/2024 16:00:00',
      'Solihull,1-97500000098,No,20,1,0,30/03/2024 16:00:00',
    ].join('\n'),
  );
  expect(report).toMatchObject({
    layout: 'capacity-care-homes',
    rowsRead: 5,
    rowsRejected: 2,
    rowsOutside: 1,
    period: { from: '2024-03-31', to: '2024-03-31' },
  });
  expect(
    await trial.rows(
      'select on_date::text, capacity, occupied, vacancies, accepting from occupancy',
    ),
  ).toEqual([
    { on_date: '2024-03-31', capacity: 20, occupied: 21, vacancies: 0, accepting: false },
  ]);
});

test('does not put an older report in place of a newer one', async () => {
  await trial.loadText(
    'older.csv',
    `${homes}\nCoventry,1-97500000041,Yes,20,5,15,31/03/2024 08:00:00\n`,
  );
  expect(await trial.rows('select occupied from occupancy')).toEqual([{ occupied: 21 }]);
});

test('keeps the hours an agency has to spare', async () => {
  const report = await trial.loadText(
    'agencies.csv',
    [
      'laname,cqcid,cqcsurveylastupdatedutc,serviceusercount,canprovidermorehours,extrahourscount',
      'Coventry,1-97500000042,2024-03-31 11:40:00,42,Yes,12.5',
    ].join('\n'),
  );
  expect(report).toMatchObject({ layout: 'capacity-home-care', rowsAccepted: 1 });
  expect(
    await trial.rows(
      `select people_served, spare_hours::float8 from occupancy where location_id = '1-97500000042'`,
    ),
  ).toEqual([{ people_served: 42, spare_hours: 12.5 }]);
});
