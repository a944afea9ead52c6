import { expect, test } from 'vitest';
import { measureOf, sliceOf } from '../random-cities/written.js';
import { moreThan } from './moreThan.js';

const people = measureOf('homeSupport', 'people');

test('tells pairs that an order does not: of a chain in which neighbours run into each other', () => {
  const figures = { 'Zone 1': [60, 4], 'Zone 2': [54, 4], 'Zone 3': [48, 4] } as const;
  expect(moreThan(sliceOf(people, figures)).map(({ sentence }) => sentence)).toEqual([
    'Zone 1 had more people than Zone 3: about 60 against about 48.',
  ]);
});

test('tells of withheld ones without a number', () => {
  const figures = { 'Zone 1': [60, 4], 'Zone 2': ['*', 4], 'Zone 3': ['*', 4] } as const;
  expect(moreThan(sliceOf(people, figures)).map(({ sentence }) => sentence)).toEqual([
    'Zone 1 had more people than Zone 2 and Zone 3.',
  ]);
});
