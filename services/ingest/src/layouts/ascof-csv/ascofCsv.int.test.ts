import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const name = 'meas-from-asc-of-eng-1819-open-data-csv.csv';
const header =
  'Geographical Code,Geographical Description,Geographical Level,ONS Area Code,ASCOF Measure Code,Disaggregation Level,Measure Type,Measure Value,Measure Group,Measure Group Description';
const coventry = '407,Coventry,Council,E08000026';
// the figures of 2018/19 as the Department printed them again in its workbook of December 2025
const published = [
  `${coventry},1D,Total,Outcome,7.5,1D,Carer-reported quality of life`,
  `${coventry},1D,Total,Base,425,1D,Carer-reported quality of life`,
  `${coventry},1D,Total,Margin Of Error,0.2,1D,Carer-reported quality of life`,
  'WM,West Midlands,Region,E12000005,1D,Total,Outcome,7.4,1D,Carer-reported quality of life',
  `${coventry},1I165OV,65 and over,Outcome,c,1I1,As much social contact as they would like`,
  `${coventry},1F,Total,Outcome,,1F,Employment of adults in contact with mental health services`,
  '406,Birmingham,Council,E08000025,1D,Total,Outcome,7.1,1D,Carer-reported quality of life',
  'MD,Metropolitan districts,Council Type,,1D,Total,Outcome,7.2,1D,Carer-reported quality of life',
];
const file = [header, ...published].join('\n');

const stored = (framework: string) =>
  trial.rows(
    `select area, code, period_label as year, field, value::float8, status from indicator
     where framework = '${framework}' order by area, code, field`,
  );

test('keeps a year under the codes of its time, and what went on also under the code it has now', async () => {
  const report = await trial.loadText(name, file);
  expect(report).toMatchObject({
    layout: 'ascof-csv',
    status: 'loaded',
    rowsAccepted: 6,
    rowsOutside: 2,
    rowsRejected: 0,
    period: { from: '2018-04-01', to: '2019-03-31' },
  });
  const year = '2018 to 2019';
  const carers = (code: string) => [
    { area: 'E08000026', code, year, field: 'margin of error', value: 0.2, status: 'value' },
    { area: 'E08000026', code, year, field: 'number of respondents', value: 425, status: 'value' },
    { area: 'E08000026', code, year, field: 'outcome', value: 7.5, status: 'value' },
  ];
  const region = { area: 'E12000005', year, field: 'outcome', value: 7.4, status: 'value' };
  expect(await stored('before-2023-24')).toEqual([
    ...carers('1D'),
    { area: 'E08000026', code: '1F', year, field: 'outcome', value: null, status: 'blank' },
    {
      area: 'E08000026',
      code: '1I(1)',
      year,
      field: 'outcome, 65 and over',
      value: null,
      status: 'suppressed',
    },
    { ...region, code: '1D' },
  ]);
  expect(await stored('2023-24')).toEqual([...carers('1C'), { ...region, code: '1C' }]);
});

test('is put right by a later edition of the same year', async () => {
  await trial.loadText('ascof-2018-19-v2.csv', file.replace('Outcome,7.5', 'Outcome,7.6'));
  expect(await ownOutcome()).toEqual([{ value: 7.6 }]);
});

test('reads the editions that write other headings', async () => {
  const other = file
    .replace('ONS Area Code', 'ONS Code')
    .replace('Measure Value', 'Measure_Value')
    .replaceAll(',7.5,', ',[c],');
  expect(await trial.loadText('ascof-2021-22.csv', other)).toMatchObject({
    layout: 'ascof-csv',
    status: 'loaded',
    rowsRejected: 0,
    period: { from: '2021-04-01', to: '2022-03-31' },
  });
});

test('refuses a file whose name tells no year', async () => {
  expect(await trial.loadText('meas-from-asc-of-eng-2022-csv-v3.csv', file)).toMatchObject({
    status: 'refused',
    detail: expect.stringContaining('name it for its year') as string,
  });
});

test('reports a mark it does not know, and a measure that is none', async () => {
  const bad = [
    header,
    `${coventry},1D,Total,Outcome,about 7,1D,x`,
    `${coventry},9Z,Total,Outcome,7,9Z,x`,
  ];
  expect(await trial.loadText('ascof-2019-20.csv', bad.join('\n'))).toMatchObject({
    rowsAccepted: 0,
    rowsRejected: 2,
  });
});

const realFiles = process.env['CARESHAPE_REAL_FILES'];

test.skipIf(!realFiles)(
  "says for 2018/19 what the Department's later file says, and never takes its place (needs CARESHAPE_REAL_FILES)",
  async () => {
    await trial.loadText('ascof-1819-again.csv', `${file}\n`);
    expect(await ownOutcome()).toEqual([{ value: 7.5 }]);
    await trial.load(join(realFiles!, 'ascof-2024-25-west-midlands.csv'));
    expect(await ownOutcome()).toEqual([{ value: 7.5 }]);
    await trial.loadText('ascof-1819-late.csv', file.replace('Outcome,7.5', 'Outcome,9.9'));
    expect(await ownOutcome()).toEqual([{ value: 7.5 }]);
  },
);

function ownOutcome() {
  return trial.rows(
    `select value::float8 from indicator where framework = '2023-24' and code = '1C'
       and area = 'E08000026' and field = 'outcome' and period_label = '2018 to 2019'`,
  );
}
