import { expect, test } from 'vitest';
import type { Change } from './change.js';
import { type Guarded, guardsOf } from './guards.js';

const change = (changed: Partial<Change>): Change => ({
  what: 'stays',
  before: 0,
  after: 0,
  months: [],
  pace: null,
  ...changed,
});
const file = (changed: Partial<Guarded>): Guarded => ({
  rowsRead: 1000,
  rowsRejected: 0,
  commonest: null,
  changes: [],
  daysOlder: 0,
  newCodes: [],
  ...changed,
});
const found = (changed: Partial<Guarded>, settings = {}) =>
  guardsOf(file(changed), settings).map(({ guard, message }) => `${guard}: ${message}`);

test('a sound file sets off nothing', () => {
  const steady = change({ before: 1000, after: 990, pace: { before: 3, after: 3.1 } });
  expect(found({ rowsRejected: 50, changes: [steady] })).toEqual([]);
});

test('one row too many rejected is one too many, and the commonest problem is named', () => {
  const commonest = { message: 'zone names a zone that has not been loaded.', rows: 40 };
  expect(found({ rowsRejected: 51, commonest })).toEqual([
    'rejected: 51 of 1,000 rows are rejected (limit 5%). Most often, in 40: zone names a zone that has not been loaded.',
  ]);
  expect(found({ rowsRejected: 51 }, { rejected: 6 })).toEqual([]);
});

test('a period that would lose much is named, or the month where only one loses', () => {
  expect(found({ changes: [change({ before: 17_000, after: 12 })] })).toEqual([
    'shrink: stays would fall from 17,000 to 12, by 99.9% (limit 20%)',
  ]);
  const months = [
    { month: '2023-04-01', before: 100, after: 100 },
    { month: '2023-05-01', before: 100, after: 0 },
    { month: '2023-06-01', before: 100, after: 70 },
  ];
  expect(found({ changes: [change({ before: 1200, after: 1070, months })] })).toEqual([
    'shrink: stays of May 2023 would fall from 100 to 0, by 100% (limit 20%), and of 1 more months as well',
  ]);
});

test('few that fall say nothing', () => {
  expect(found({ changes: [change({ before: 9, after: 0 })] })).toEqual([]);
});

test('a rise is held against the same days where they are loaded, else against the year before', () => {
  expect(found({ changes: [change({ before: 100, after: 201 })] })).toEqual([
    'jump: stays would rise from 100 to 201, 2 times as many (limit 2)',
  ]);
  expect(found({ changes: [change({ after: 900, pace: { before: 1, after: 60 } })] })).toEqual([
    'jump: stays: 60 times as many a day as in the year before (limit 2 times as many, or 1 in 2)',
  ]);
  expect(found({ changes: [change({ after: 9, pace: { before: 2, after: 0.02 } })] })).toEqual([
    'jump: stays: only 1% as many a day as in the year before (limit 2 times as many, or 1 in 2)',
  ]);
});

test('days before everything loaded, and codes of no list and no earlier file', () => {
  expect(found({ daysOlder: 365 })).toEqual([
    'older: the file begins 365 days before everything loaded of its kind (limit 0)',
  ]);
  const newCodes = [
    { column: 'Service Component', shape: 'Aaaa aaaa', rows: 11 },
    { column: 'Ethnicity', shape: 'Aaa', rows: 10 },
  ];
  expect(found({ newCodes })).toEqual([
    'codes: Service Component holds a code of the shape Aaaa aaaa, which is on no list and in no earlier file, in 11 of 1,000 rows (limit 1%)',
  ]);
});
