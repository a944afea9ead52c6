import { join } from 'node:path';
import { authorityOf } from '@careshape/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const realFiles = process.env['CARESHAPE_REAL_FILES'];

const header =
  'Location ID,Location Name,Care Home?,Location Local Authority,Service / Population Group,Domain,Latest Rating,Publication Date,Provider ID,Provider Name';
const row = (group: string, rating: string, date: string) =>
  `1-97500000041,Demo House,N,Coventry,${group},Overall,${rating},${date},1-97000100037,Fictional Care Ltd`;

test('enters a location and provider not known yet with what the ratings say of them', async () => {
  const report = await trial.loadText(
    'ratings.csv',
    [header, row('Overall', 'Not Rated', ''), row('Supported Living', 'Good', '29/05/2026')].join(
      '\n',
    ),
  );
  expect(report).toMatchObject({ layout: 'cqc-ratings', rowsAccepted: 2, rowsRejected: 0 });
  expect(await trial.rows('select name, kind from location')).toEqual([
    { name: 'Demo House', kind: 'supported-living' },
  ]);
  expect(await trial.rows('select service_group, rating from rating')).toEqual([
    { service_group: 'Supported Living', rating: 'good' },
  ]);
});

test('reports the bad twin row by row', async () => {
  const report = await trial.loadText(
    'bad.csv',
    [
      header,
      row('Overall', 'Splendid', '29/05/2026'),
      row('Overall', 'Good', ''),
      row('Overall', 'Good', '05/29/2026'),
    ].join('\n'),
  );
  expect(report).toMatchObject({ status: 'loaded', rowsAccepted: 0, rowsRejected: 3 });
});

test.skipIf(!realFiles)(
  'loads the real ratings of Lincolnshire whole (needs CARESHAPE_REAL_FILES)',
  async () => {
    const report = await trial.load(
      join(realFiles!, 'cqc-latest-ratings-lincolnshire.csv.gz'),
      authorityOf('E10000019')!,
    );
    expect(report).toMatchObject({ rowsRead: 4159, rowsAccepted: 4159, rowsOutside: 0 });
    expect(
      await trial.rows(
        `select (select count(*)::int from location where authority = 'E10000019') as locations,
           (select count(*)::int from rating where authority = 'E10000019') as ratings,
           (select max(published_on)::text from rating where authority = 'E10000019') as latest`,
      ),
    ).toEqual([{ locations: 478, ratings: 4159 - 60, latest: '2026-05-29' }]);
  },
);
