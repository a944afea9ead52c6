import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

/** A ring of so many points that what stands after it lies far into the file. */
const ring = [
  ...Array.from({ length: 3_000 }, (_, place) => [-1.5 + place / 1e5, 52.4 + (place % 7) / 1e5]),
  [-1.5, 52.4],
];
const ward = (year: string, code: string, council: string) => ({
  type: 'Feature',
  geometry: { type: 'Polygon', coordinates: [ring] },
  properties: {
    [`WD${year}CD`]: code,
    [`WD${year}NM`]: 'Example Ward',
    [`LAD${year}CD`]: council,
  },
});
const collection = (features: readonly object[], more = {}) =>
  JSON.stringify({ type: 'FeatureCollection', features, ...more });

test('loads wards of a year to come whose names stand after long boundaries', async () => {
  const text = collection([
    ward('25', 'E05999001', 'E08000026'),
    ward('25', 'E05999002', 'E07000220'),
  ]);
  expect(text.indexOf('WD25CD')).toBeGreaterThan(50_000);
  expect(await trial.loadText('wards.geojson', text)).toMatchObject({
    layout: 'ward-boundaries',
    status: 'loaded',
    rowsAccepted: 1,
    rowsOutside: 1,
  });
  expect(await trial.rows(`select vintage from ward where code = 'E05999001'`)).toEqual([
    { vintage: '2025' },
  ]);
});

test.each([
  ['beside its features', { exceededTransferLimit: true }],
  ['in its properties', { properties: { exceededTransferLimit: true } }],
])('refuses a file that says %s that it is cut', async (_, more) => {
  const text = collection([ward('24', 'E05999003', 'E08000026')], more);
  expect(await trial.loadText('cut.geojson', text)).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining('exceededTransferLimit') as string,
  });
  expect(await trial.rows(`select code from ward where code = 'E05999003'`)).toEqual([]);
});

test('loads one whose server says that nothing was left out', async () => {
  const text = collection([ward('24', 'E05999004', 'E08000026')], { exceededTransferLimit: false });
  expect(await trial.loadText('whole.geojson', text)).toMatchObject({ status: 'loaded' });
});

test('says so where no ward of the file is of the council', async () => {
  const text = collection([ward('24', 'E05999005', 'E07000220')]);
  expect(await trial.loadText('others.geojson', text)).toMatchObject({
    rowsAccepted: 0,
    rowsOutside: 1,
    detail: expect.stringContaining('no ward of the file is of this council') as string,
  });
});
