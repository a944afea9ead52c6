import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const home = {
  locationId: '1-97500000071',
  providerId: '1-97000100071',
  organisationType: 'Location',
  type: 'Social Care Org',
  name: 'Demo House',
  brandId: 'BD900',
  brandName: 'BRAND Fictional Care',
  odsCode: 'VM001',
  registrationStatus: 'Registered',
  registrationDate: '2019-04-01',
  dormancy: 'N',
  numberOfBeds: 40,
  postalCode: 'CV1 1AA',
  onspdLatitude: 52.4,
  onspdLongitude: -1.5,
  careHome: 'Y',
  localAuthority: 'Coventry',
  relationships: [
    {
      relatedLocationId: '1-97500000070',
      relatedLocationName: 'Demo House',
      type: 'HSCA Predecessor',
      reason: 'Provider changed',
    },
  ],
  regulatedActivities: [
    {
      name: 'Personal care',
      code: 'RA1',
      contacts: [{ personGivenName: 'Someone', personFamilyName: 'Made-Up' }],
    },
  ],
  gacServiceTypes: [
    { name: 'Nursing homes', description: 'Care home service with nursing' },
    { name: 'Homecare agencies', description: 'Domiciliary care service' },
  ],
  specialisms: [{ name: 'Dementia' }, { name: 'Caring for adults over 65 yrs' }],
  currentRatings: {
    overall: {
      organisationId: '1-97500000071',
      rating: 'Good',
      reportDate: '2023-05-20',
      keyQuestionRatings: [
        { name: 'Safe', rating: 'Requires improvement', organisationId: '1-97500000071' },
      ],
    },
    serviceRatings: [
      { name: 'Homecare', rating: 'Good', reportDate: '2023-05-20', keyQuestionRatings: [] },
    ],
  },
  historicRatings: [
    {
      reportDate: '2018-02-03',
      organisationId: '1-97500000070',
      overall: {
        rating: 'Inadequate',
        keyQuestionRatings: [{ name: 'Well-led', rating: 'Inadequate' }],
      },
    },
  ],
};
const before = {
  ...home,
  locationId: '1-97500000070',
  registrationStatus: 'Deregistered',
  registrationDate: '2011-01-10',
  deregistrationDate: '2019-04-01',
  relationships: [],
  currentRatings: undefined,
  historicRatings: [],
};
const elsewhere = { ...home, locationId: '1-97500000072', localAuthority: 'Leeds' };

const stored = `select l.kind, l.beds, l.registered_on::text, l.predecessor_id, l.service_types, p.brand_name
  from location l join provider p on p.authority = l.authority and p.id = l.provider_id
  where l.id = '1-97500000071'`;

test('loads locations with services, predecessor and every rating, now and before', async () => {
  const report = await trial.loadText('locations.json', JSON.stringify([before, home, elsewhere]));
  expect(report).toMatchObject({
    layout: 'cqc-api',
    status: 'loaded',
    rowsAccepted: 2,
    rowsOutside: 1,
    rowsRejected: 0,
    problems: 0,
  });
  expect(await trial.rows(stored)).toEqual([
    {
      kind: 'nursing',
      beds: 40,
      registered_on: '2019-04-01',
      predecessor_id: '1-97500000070',
      service_types: ['Care home service with nursing', 'Domiciliary care service'],
      brand_name: 'BRAND Fictional Care',
    },
  ]);
  expect(
    await trial.rows(
      `select service_group as "of", key_question as q, published_on::text as "on", rating, inherited
       from rating order by 3, 1, 2`,
    ),
  ).toEqual([
    { of: 'Overall', q: 'overall', on: '2018-02-03', rating: 'inadequate', inherited: true },
    { of: 'Overall', q: 'well-led', on: '2018-02-03', rating: 'inadequate', inherited: true },
    { of: 'Homecare', q: 'overall', on: '2023-05-20', rating: 'good', inherited: false },
    { of: 'Overall', q: 'overall', on: '2023-05-20', rating: 'good', inherited: false },
    {
      of: 'Overall',
      q: 'safe',
      on: '2023-05-20',
      rating: 'requires-improvement',
      inherited: false,
    },
  ]);
});

test('keeps the name of a provider that the directory told', async () => {
  await trial.rows(`update provider set name = 'Fictional Care Ltd'`);
  await trial.loadText('again.json', JSON.stringify(home));
  expect(await trial.rows(`select name from provider`)).toEqual([{ name: 'Fictional Care Ltd' }]);
});

test.each([
  ['one document, pretty-printed', JSON.stringify(home, null, 2)],
  ['a list under its name', JSON.stringify({ total: 1, locations: [home] })],
  ['a document a line', `${JSON.stringify(before)}\n${JSON.stringify(home)}\n`],
])('reads %s', async (_, text) => {
  expect(await trial.loadText('other.json', text)).toMatchObject({
    layout: 'cqc-api',
    rowsRejected: 0,
  });
});

test('refuses the list of locations that says nothing of them', async () => {
  const page = { total: 1, locations: [{ locationId: home.locationId, locationName: home.name }] };
  expect(await trial.loadText('page.json', JSON.stringify(page))).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining('fetch each location') as string,
  });
});

test('notes a rating in words it does not know, and keeps the location', async () => {
  const odd = {
    ...home,
    currentRatings: { overall: { rating: 'Splendid', reportDate: '2024-01-02' } },
  };
  expect(await trial.loadText('odd.json', JSON.stringify(odd))).toMatchObject({
    rowsAccepted: 1,
    problems: 1,
  });
  expect(await trial.rows(`select * from rating where published_on = '2024-01-02'`)).toEqual([]);
});
