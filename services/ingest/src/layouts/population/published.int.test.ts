import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTrial, type Trial } from '../../testing/trial.js';

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});
afterAll(() => trial.close());

const peopleOf = (year: number) =>
  trial.rows(
    `select sex, age_band, basis, people::float as people from population
     where area = 'E08000026' and year = ${year} order by sex, age_band`,
  );

test('loads a table as Nomis lays it out: the council alone, and the bands that the given ones make up', async () => {
  const report = await trial.loadText(
    'population-nomis.csv',
    [
      'TS037 style: population by age - mid-year estimates',
      'ONS Crown Copyright Reserved [from Nomis on 2 October 2026]',
      '',
      'date,2024',
      '',
      'local authority: district / unitary (as of April 2023),mnemonic,Aged 18 to 64,Aged 65 to 74,Aged 75+',
      'Coventry,E08000026,231450,27110,23870',
      'Rugby,E07000220,70220,11450,11320',
      '',
      '"In order to protect against disclosure of personal information, records have been swapped."',
    ].join('\n'),
  );
  expect(report).toMatchObject({
    layout: 'population',
    rowsAccepted: 3,
    rowsOutside: 3,
    rowsRejected: 0,
  });
  expect(await peopleOf(2024)).toEqual([
    { sex: 'all', age_band: '18-64', basis: 'estimate', people: 231_450 },
    { sex: 'all', age_band: '18-plus', basis: 'estimate', people: 282_430 },
    { sex: 'all', age_band: '65-74', basis: 'estimate', people: 27_110 },
    { sex: 'all', age_band: '65-plus', basis: 'estimate', people: 50_980 },
    { sex: 'all', age_band: '75-plus', basis: 'estimate', people: 23_870 },
  ]);
});

test('sums single years of age into bands, and the sexes into everybody', async () => {
  const ages = Array.from({ length: 91 }, (_, age) => age);
  const rows = ages.flatMap((age) => [
    `E08000026,Coventry,E,M,${age},${age === 90 ? 7 : 1}`,
    `E08000026,Coventry,E,F,${age},${age === 90 ? 9 : 2}`,
    `E07000220,Rugby,E,F,${age},5`,
  ]);
  const report = await trial.loadText(
    'MYEB1.csv',
    ['ladcode23,laname23,country,sex,age,population_2023', ...rows].join('\n'),
  );
  expect(report).toMatchObject({ rowsAccepted: 182, rowsOutside: 91, rowsRejected: 0 });
  const known = new Map(
    (await peopleOf(2023)).map((row) => [
      `${String(row['sex'])} ${String(row['age_band'])}`,
      row['people'],
    ]),
  );
  expect(known.get('male 18-64')).toBe(47);
  expect(known.get('female 25-44')).toBe(40);
  expect(known.get('female 90-plus')).toBe(9);
  expect(known.get('male 85-plus')).toBe(5 + 7);
  expect(known.get('all all')).toBe(90 * 3 + 16);
  expect(known.get('all under-18')).toBe(54);
  // the estimates end at 90: nobody knows who of those is 95
  expect([...known.keys()].filter((key) => /85-94|95-plus|(\d+)-\1/.test(key))).toEqual([]);
});

test('says of a value that is no number where it stands, and makes no band from what is left', async () => {
  const report = await trial.loadText(
    'nomis-api.csv',
    [
      'DATE_NAME,GEOGRAPHY_CODE,GENDER_NAME,C_AGE_NAME,MEASURES_NAME,OBS_VALUE',
      '2022,E08000026,Total,Aged 18 to 64,Value,100',
      '2022,E08000026,Total,Aged 65 to 74,Value,-',
      '2022,E08000026,Total,Aged 75+,Value,10',
      '2022,E08000026,Total,Aged 75+,Percent,3.1',
    ].join('\n'),
  );
  expect(report).toMatchObject({ rowsAccepted: 2, rowsRejected: 1 });
  expect(await peopleOf(2022)).toEqual([
    { sex: 'all', age_band: '18-64', basis: 'estimate', people: 100 },
    { sex: 'all', age_band: '75-plus', basis: 'estimate', people: 10 },
  ]);
});
