import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';
import { dashboardColumns } from './columns.js';
import { divided } from './read.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const row: Readonly<Record<string, string>> = {
  'Location ID': '1-97500000061',
  'Location Name': 'Demo House',
  'Registered manager': 'Someone Made Up',
  'Location Local Authority': 'Coventry',
  'Primary inspection category': 'Residential social care',
  'Service Types': 'Care home service with nursing',
  'Service users supported': 'Caring for adults over 65 yrs, Dementia',
  'Care homes beds': '84',
  Dormant: 'N',
  'Location HSCA start date': '2010-12-22',
  'Location HSCA end date': '',
  'Location Latest Overall Rating': 'Good',
  'Publication Date': '12/22/2010 12:00:00 AM',
  'Provider ID': '1-97000100061',
  'Provider Name': 'Fictional Care Ltd',
  'Provider HSCA start date': '10/1/2010 12:00:00 AM',
  'Provider Ownership Type': 'Organisation',
};
const csv = (...rows: readonly (typeof row)[]) =>
  [Object.keys(row), ...rows.map((one) => Object.values(one))]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

test('reads locations, and keeps no rating under a day that is the day of registration', async () => {
  const report = await trial.loadText(
    'export.csv',
    csv(row, { ...row, 'Location Local Authority': 'Leeds' }),
  );
  expect(report).toMatchObject({
    layout: 'cqc-dashboard',
    status: 'loaded',
    rowsAccepted: 1,
    rowsOutside: 1,
    detail: expect.stringContaining('no date of their own') as string,
  });
  expect(
    await trial.rows(
      `select l.kind, l.care_home, l.beds, l.client_group, l.specialisms, l.registered_on::text,
         p.registered_on::text as provider_since
       from location l join provider p on p.authority = l.authority and p.id = l.provider_id`,
    ),
  ).toEqual([
    {
      kind: 'nursing',
      care_home: true,
      beds: 84,
      client_group: 'older-people',
      specialisms: ['Caring for adults over 65 yrs', 'Dementia'],
      registered_on: '2010-12-22',
      provider_since: '2010-10-01',
    },
  ]);
  expect(await trial.rows('select * from rating')).toEqual([]);
  expect(Object.keys(dashboardColumns)).not.toContain('Registered manager');
});

test('leaves what it does not tell of as the directory told it', async () => {
  await trial.rows(`update location set postcode = 'CV1 1AA', latitude = 52.4`);
  await trial.loadText('again.csv', csv({ ...row, 'Care homes beds': '80' }));
  expect(await trial.rows('select postcode, latitude, beds from location')).toEqual([
    { postcode: 'CV1 1AA', latitude: 52.4, beds: 80 },
  ]);
});

test('divides lists at commas before a capital, not within the name of a service', () => {
  const hospital =
    'Hospital services for people with mental health needs, learning disabilities and problems with substance misuse';
  expect(divided(`Domiciliary care service, ${hospital}`)).toEqual([
    'Domiciliary care service',
    hospital,
  ]);
});

const realFiles = process.env['CARESHAPE_REAL_FILES'];

test.skipIf(!realFiles)(
  'loads the real export of five locations (needs CARESHAPE_REAL_FILES)',
  async () => {
    const report = await trial.load(join(realFiles!, 'cqc-coventry.csv'));
    expect(report).toMatchObject({
      layout: 'cqc-dashboard',
      rowsRead: 5,
      rowsAccepted: 5,
      rowsRejected: 0,
    });
    expect(
      await trial.rows(
        `select id, kind, beds, registered_on::text from location where id like '1-117977000' or id = '1-4163438000' order by id`,
      ),
    ).toEqual([
      { id: '1-117977000', kind: 'nursing', beds: 84, registered_on: '2010-12-22' },
      { id: '1-4163438000', kind: 'home-support', beds: 0, registered_on: '2017-10-08' },
    ]);
  },
);
