import { expect, test } from 'vitest';
import { ageBandIn } from './ageBandIn.js';
import { censusBulkRows } from './censusBulkRows.js';
import { censusGroupIn } from './censusGroup.js';
import { censusObservationRow } from './censusObservationRow.js';
import { formOf } from './forms.js';
import { nomisApiRow } from './nomisApiRows.js';
import { basisIn, nomisTables } from './nomisTables.js';
import { onsYearRows } from './onsYearRows.js';

test.each([
  ['All Ages', 'all'],
  ['Age: Total', 'all'],
  ['Age 37', '37-37'],
  ['Age 0', '0-0'],
  ['Aged 4 years and under', 'under-5'],
  ['Aged 18 to 64', '18-64'],
  ['Aged 0 to 15', 'under-16'],
  ['Aged 15 to 19 years', '15-19'],
  ['Aged 85 years and over', '85-plus'],
  ['Aged 75+', '75-plus'],
  ['90 and over', '90-plus'],
  ['0 - 4', 'under-5'],
  ['Total', 'all'],
  ['percent', null],
  ['Median age', null],
])('the age %s is the band %s', (words, band) => {
  expect(ageBandIn(words)).toBe(band);
});

const apiHeader = [
  'DATE_NAME',
  'GEOGRAPHY_NAME',
  'GEOGRAPHY_CODE',
  'GENDER_NAME',
  'C_AGE_NAME',
  'MEASURES_NAME',
  'OBS_VALUE',
];

test('reads a row of the Nomis API, and none of its percentages', () => {
  const rows = nomisApiRow(apiHeader);
  const cells = ['2023', 'Coventry', 'E08000026', 'Female', 'Age 37', 'Value', '2801'];
  expect(rows({ line: 2, cells })[0]?.cells).toEqual([
    'E08000026',
    '2023',
    '37-37',
    'female',
    'all',
    'all',
    '2801',
    'estimate',
    'yes',
  ]);
  expect(rows({ line: 3, cells: cells.with(5, 'Percent') })).toEqual([]);
  expect(nomisApiRow(apiHeader.with(0, 'PROJECTED_YEAR_NAME'))({ line: 2, cells })).toMatchObject([
    { cells: expect.arrayContaining(['projection']) as string[] },
  ]);
});

test('reads a year a column of the mid-year estimates, whose age 90 is 90 and over', () => {
  const rows = onsYearRows(['ladcode23', 'laname23', 'country', 'sex', 'age', 'population_2023']);
  expect(rows({ line: 2, cells: ['E08000026', 'Coventry', 'E', 'M', '90', '611'] })).toEqual([
    {
      line: 2,
      cells: ['E08000026', '2023', '90-plus', 'male', 'all', 'all', '611', 'estimate', 'yes'],
    },
  ]);
});

test('reads a year a column of the projections', () => {
  const header = ['AREA_CODE', 'AREA_NAME', 'COMPONENT', 'SEX', 'AGE_GROUP', '2030', '2031'];
  const cells = ['E08000026', 'Coventry', 'Population', 'females', '90 and over', '1.5', '2.5'];
  expect(onsYearRows(header)({ line: 2, cells }).map((row) => row.cells)).toEqual([
    ['E08000026', '2030', '90-plus', 'female', 'all', 'all', '1.5', 'projection', 'yes'],
    ['E08000026', '2031', '90-plus', 'female', 'all', 'all', '2.5', 'projection', 'yes'],
  ]);
});

test('reads a Census table of observations, and not the category of nobody', () => {
  const header = [
    'Lower tier local authorities Code',
    'Lower tier local authorities',
    'Ethnic group (20 categories) Code',
    'Ethnic group (20 categories)',
    'Observation',
  ];
  const row = censusObservationRow(header);
  const cells = ['E08000026', 'Coventry', '16', 'White: Roma', '1116'];
  expect(row({ line: 2, cells })[0]?.cells.slice(0, 8)).toEqual([
    'E08000026',
    '2021',
    'all',
    'all',
    'detailed',
    'roma',
    '1116',
    'census',
  ]);
  expect(row({ line: 3, cells: cells.with(3, 'Does not apply') })).toEqual([]);
  expect(formOf(header)).toBe('censusObservations');
  expect(formOf([...header, 'General health (6 categories)'])).toBeNull();
});

test('reads a Census topic table that Nomis gives whole', () => {
  const header = [
    'date',
    'geography',
    'geography code',
    'Ethnic group: Total: All usual residents',
    'Ethnic group: White',
    'Ethnic group: White: Roma',
  ];
  const rows = censusBulkRows(header);
  const cells = ['2021', 'Coventry', 'E08000026', '345325', '226246', '1116'];
  expect(rows({ line: 2, cells }).map((row) => row.cells.slice(4, 7))).toEqual([
    ['all', 'all', '345325'],
    ['broad', 'white', '226246'],
    ['detailed', 'roma', '1116'],
  ]);
  expect(formOf(header)).toBe('censusBulk');
});

test('leaves a group that no list has as printed', () => {
  expect(censusGroupIn('White: Martian')).toEqual({ list: 'detailed', group: 'White: Martian' });
});

test.each([
  ['Population projections - local authority based', 'projection'],
  ['Population estimates - local authority based by single year of age', 'estimate'],
  ['TS007A - Age by five-year age bands', 'census'],
  ['Median age', null],
])('the title %s means %s', (title, basis) => {
  expect(basisIn(title)).toBe(basis);
});

const lines = [
  'Population estimates - local authority based by five year age band',
  'ONS Crown Copyright Reserved [from Nomis on 2 October 2026]',
  'date,2023',
  'gender,Male',
  'local authority: district / unitary (as of April 2023),mnemonic,Aged 65 to 69,Aged 70+',
  'Coventry,E08000026,10,20',
  'A note about the figures',
  'Population estimates - local authority based by five year age band',
  'date,2023',
  'gender,Female',
  'local authority: district / unitary (as of April 2023),mnemonic,Aged 65 to 69,Aged 70+',
  'Coventry,E08000026,30,40',
];

test('reads tables that stand one under the other, each under its own date and sex', async () => {
  expect(await tablesOf(lines)).toEqual([
    'E08000026,2023,65-69,male,all,all,10,estimate,yes',
    'E08000026,2023,70-plus,male,all,all,20,estimate,yes',
    'E08000026,2023,65-69,female,all,all,30,estimate,yes',
    'E08000026,2023,70-plus,female,all,all,40,estimate,yes',
  ]);
});

test.each([
  ['keep the line "date"', lines.filter((line) => !line.startsWith('date'))],
  ['keep the lines', lines.filter((line) => !line.startsWith('Population'))],
  [
    'is not about everybody',
    lines.map((line) => line.replace('gender,Male', 'disability,Disabled')),
  ],
])('refuses tables of which it cannot be known what they are: %s', async (reason, given) => {
  await expect(tablesOf(given)).rejects.toThrow(reason);
});

async function tablesOf(given: readonly string[]): Promise<readonly string[]> {
  const rows = given.map((line, place) => ({ line: place + 1, cells: line.split(',') }));
  const found: string[] = [];
  for await (const batch of nomisTables('file.csv', batchOf(rows)))
    found.push(...batch.map(({ cells }) => cells.join(',')));
  return found;
}

async function* batchOf<Row>(rows: readonly Row[]) {
  yield rows;
}
