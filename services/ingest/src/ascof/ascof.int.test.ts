import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { odsRow, writeOdsFile } from '../testing/odsFile.js';
import { openTrial, type Trial } from '../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const realFiles = process.env['CARESHAPE_REAL_FILES'];
const areas = ['Local authority code', 'Local authority', 'ONS area code'];

test('reads the sheet of a measure and reports what it cannot', async () => {
  const file = join(trial.folder, 'outcomes.ods');
  await writeOdsFile(
    file,
    'Table_2e(2a)',
    odsRow(['Table 2e(2a): made up']) +
      odsRow([...areas, '2023 to 2024 - outcome', '2024 to 2025 - outcome']) +
      odsRow(['407', 'Coventry', 'E08000026', '[z]', '79.2']) +
      odsRow(['England', 'England', 'E92000001', 'about 80', '80.1']) +
      odsRow(['406', 'Birmingham', 'E08000025', '1', '2']),
  );
  const report = await trial.load(file);
  expect(report).toMatchObject({
    layout: 'ascof-ods',
    rowsRead: 6,
    rowsAccepted: 3,
    rowsRejected: 1,
    rowsOutside: 2,
    period: { from: '2023-04-01', to: '2025-03-31' },
  });
  expect(
    await trial.rows(
      'select area, code, period_label, value::float8, status, printed from indicator order by area, period_label',
    ),
  ).toEqual([
    {
      area: 'E08000026',
      code: '2E(2a)',
      period_label: '2023 to 2024',
      value: null,
      status: 'not-applicable',
      printed: '[z]',
    },
    {
      area: 'E08000026',
      code: '2E(2a)',
      period_label: '2024 to 2025',
      value: 79.2,
      status: 'value',
      printed: '79.2',
    },
    {
      area: 'E92000001',
      code: '2E(2a)',
      period_label: '2024 to 2025',
      value: 80.1,
      status: 'value',
      printed: '80.1',
    },
  ]);
});

test('refuses a file that only looks like a spreadsheet', async () => {
  const report = await trial.loadText('broken.ods', 'PK\u0003\u0004 no archive');
  expect(report.status).toBe('refused');
});

const outcomes = {
  '1A': 19.6,
  '1B': 0.437,
  '1D': 67.1,
  '2A': 68.7,
  '2B': 26.5,
  '2C': 635.5,
  '2D(1)': 53.66,
  '2D(2)': 16.4,
  '2E(1)': 83.2,
  '2E(2a)': 79.2,
  '2E(2b)': 64.9,
  '3A': 82.2,
  '3C(1)': 73.5,
  '3D(1a)': 100,
  '3D(2a)': 21.9,
  '4A': 72.6,
  '4B': 93.6,
  '5A(1)': 49.6,
  '6A': 18.4,
  '6B': 63.4,
};
const parts = {
  '2A': '1240 / 1806',
  '2B': '62 / 234165',
  '2C': '326 / 51300',
  '2D(1)': '1152 / 2147',
  '2D(2)': '2147 / 13089',
  '2E(1)': '625 / 751',
  '2E(2a)': '1329 / 1679',
  '2E(2b)': '2034 / 3132',
  '3D(1a)': '2579 / 2580',
  '3D(2a)': '564 / 2580',
  '4B': '615 / 655',
  '6B': '45 / 71',
};

test.skipIf(!realFiles).each([
  ['ascof-timeseries-2015-16-to-2024-25.ods', 'ascof-ods'],
  ['ascof-2024-25-west-midlands.csv', 'ascof-long'],
])(
  "gives Coventry's outcomes of 2024 to 2025 from the real %s (needs CARESHAPE_REAL_FILES)",
  async (name, layout) => {
    await trial.rows('delete from indicator');
    const report = await trial.load(join(realFiles!, name));
    expect(report).toMatchObject({ layout, rowsAccepted: 1275, rowsRejected: 0 });
    const ofYear = `from indicator where area = 'E08000026' and period_label = '2024 to 2025'`;
    const values = await trial.rows(
      `select code, value::float8 ${ofYear} and field = 'outcome' and value is not null`,
    );
    expect(Object.fromEntries(values.map(({ code, value }) => [code, value]))).toEqual(outcomes);
    const fractions = await trial.rows(
      `select code, string_agg(value::text, ' / ' order by field desc) as parts ${ofYear}
         and field in ('numerator', 'denominator') group by code`,
    );
    expect(Object.fromEntries(fractions.map((row) => [row['code'], row['parts']]))).toEqual(parts);
    expect(
      await trial.rows(`select distinct status ${ofYear} and field = 'outcome' and value is null`),
    ).toEqual([{ status: 'not-applicable' }]);
  },
);
