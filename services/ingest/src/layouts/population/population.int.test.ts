import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const realFiles = process.env['CARESHAPE_REAL_FILES'];
const header = 'area,year,age_band,sex,ethnic_list,ethnic_group,people,basis';

test('replaces a count loaded before and reports the bad twin', async () => {
  await trial.loadText('first.csv', `${header}\nE08000026,2030,all,all,all,all,100,projection\n`);
  const report = await trial.loadText(
    'second.csv',
    [
      header,
      'E08000026,2030,all,all,all,all,200,projection',
      'E08000026,2030,all,all,all,all,300,projection',
      'E08000026,2030,65+,all,all,all,300,projection',
      'E92000001,2030,all,all,all,all,1,projection',
    ].join('\n'),
  );
  expect(report).toMatchObject({ rowsAccepted: 1, rowsRejected: 2, rowsOutside: 1 });
  expect(await trial.rows('select people::int from population')).toEqual([{ people: 200 }]);
});

test.skipIf(!realFiles)(
  'loads both real Census extracts (needs CARESHAPE_REAL_FILES)',
  async () => {
    const groups = await trial.load(join(realFiles!, 'census2021-ts021-ethnicity.csv'));
    expect(groups).toMatchObject({ layout: 'population', rowsAccepted: 19, rowsRejected: 0 });
    const wards = await trial.load(join(realFiles!, 'coventry-wards-census2021-bestfit.csv'));
    expect(wards).toMatchObject({ layout: 'population', rowsAccepted: 18 * 6, rowsRejected: 0 });
    expect(
      await trial.rows(
        `select ethnic_list, sum(people)::int as people, count(distinct area)::int as areas
         from population where year = 2021 group by 1 order by 1`,
      ),
    ).toEqual([
      { ethnic_list: 'all', people: 345_318, areas: 18 },
      { ethnic_list: 'broad', people: expect.any(Number) as number, areas: 18 },
      { ethnic_list: 'detailed', people: 345_321, areas: 1 },
    ]);
  },
);

test.skipIf(!realFiles)(
  'loads the real ward boundaries of Coventry (needs CARESHAPE_REAL_FILES)',
  async () => {
    const report = await trial.load(join(realFiles!, 'coventry-wards-2004.geojson'));
    expect(report).toMatchObject({ layout: 'ward-boundaries', rowsAccepted: 18 });
    expect(
      await trial.rows(
        `select count(*)::int as wards, min(vintage) as vintage from ward where boundary is not null`,
      ),
    ).toEqual([{ wards: 18, vintage: '2004-2026' }]);
  },
);
