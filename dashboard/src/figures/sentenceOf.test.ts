import { expect, test } from 'vitest';
import type { Figure } from './figure.js';
import { figureNotAvailable } from './figure.js';
import { sentenceOf } from './sentenceOf.js';

const exact: Figure = {
  value: 7,
  display: '7',
  status: 'EXACT',
  reason: null,
  unit: 'people',
  least: null,
  most: null,
};
const suppressed: Figure = {
  value: null,
  display: '*',
  status: 'SUPPRESSED',
  reason: null,
  unit: 'people',
  least: null,
  most: null,
};

test('says the sentence where every figure can be shown', () => {
  expect(sentenceOf([exact], '7 people.')).toBe('7 people.');
});

test('says that too few people are behind a suppressed figure', () => {
  expect(sentenceOf([exact, suppressed, figureNotAvailable], '* people.')).toMatch(/^Too few/);
});

test('says that a figure is not available', () => {
  expect(sentenceOf([exact, figureNotAvailable], '– people.')).toMatch(/not available/);
});
