import { expect, test } from 'vitest';
import { readPageSearch, writePageSearch } from '../../page/pageSearch.js';
import { financialYear } from '../../periods/financialYear.js';
import type { Exploration } from './exploration.js';
import { explorationSearch } from './explorationSearch.js';
import { readExploration } from './readExploration.js';
import { testPublic, testSubject } from './testSubject.js';

const year = financialYear(2023);
const read = (address: string) =>
  readExploration(readPageSearch(address), [testSubject], testPublic, year);

const whole: Exploration = {
  subject: 'homeSupport',
  measures: ['hoursDelivered', 'people'],
  by: ['zone'],
  time: 'month',
  period: { from: '2023-04-01', to: '2024-03-31' },
  filters: [
    { dimension: 'term', values: ['LONG'], leaveOut: false },
    { dimension: 'ward', values: ['a, b; 100 %', 'é'], leaveOut: true },
  ],
  chart: 'grid',
  sort: 'people',
};

test('writes a question into an address that can be read', () => {
  expect(writePageSearch(explorationSearch({ ...whole, filters: whole.filters.slice(0, 1) }))).toBe(
    '?subject=homeSupport&show=hoursDelivered,people&by=zone&time=month&from=2023-04&to=2024-03&where=term:LONG&chart=grid&sort=people',
  );
});

test('reads the same question from the address it has written', () => {
  const { exploration, dropped } = read(writePageSearch(explorationSearch(whole)));
  expect(exploration).toEqual(whole);
  expect(dropped).toEqual([]);
});

test('begins with the first measure by the first dimension that everyone may use', () => {
  expect(read('').exploration).toMatchObject({
    measures: ['people'],
    by: ['zone'],
    time: null,
    period: { from: '2023-04-01', to: '2024-03-31' },
  });
});

test('drops what nothing answers to, and keeps the rest', () => {
  const { exploration, dropped } = read(
    'subject=homeSupport&show=people,speed&by=zone,mood&time=century&from=2024-02&to=2023&where=term:FOREVER;mood:1',
  );
  expect(exploration).toMatchObject({
    measures: ['people'],
    by: ['zone'],
    time: null,
    filters: [],
  });
  expect(dropped).toEqual([
    'Home support has no measure “speed”.',
    'Home support has no grain of time “century”.',
    'Home support has no dimension “mood”.',
    '“2024-02” to “2023” is not a period.',
    'Term has no value “FOREVER”.',
    'Home support has no dimension “mood” to filter by.',
  ]);
});

test('says that a subject is not there and begins with the first', () => {
  const { exploration, dropped } = read('subject=weather&show=rain');
  expect(exploration.subject).toBe('homeSupport');
  expect(dropped).toEqual(['There is no subject “weather”.']);
});

test('takes a month for its days, and a single day for itself', () => {
  const february = read('subject=homeSupport&show=people&from=2024-02&to=2024-02').exploration;
  expect(february.period).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  const search = explorationSearch({
    ...february,
    period: { from: '2024-03-31', to: '2024-03-31' },
  });
  expect([search['from'], search['to']]).toEqual(['2024-03-31', '2024-03']);
});
