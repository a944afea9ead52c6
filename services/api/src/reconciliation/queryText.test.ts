import { type ReconciledFigure, questionsOf } from '@careshape/metrics';
import { parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { contestedChecks, publishedChecks } from '@careshape/domain';
import { buildSchema } from '../graphql/buildSchema.js';
import { queryText } from './queryText.js';

const words = {
  figure: { label: 'Residential\ncare' },
  printed: { low: 657, high: 657, display: '657' },
  formula: 'over1',
} as ReconciledFigure;

const texts = [...publishedChecks, ...contestedChecks].flatMap((check) => {
  const questions = questionsOf(check);
  return questions ? [queryText({ ...words, questions })] : [];
});

test('opens with the figure in words, on one line', () => {
  expect(texts[0]).toMatch(/^# Residential care: 657\. Computed as over1\n\{\n {2}over1: /);
});

test('writes codes of closed lists as enum values', () => {
  expect(texts[0]).toContain('serviceType: { in: [RESIDENTIAL_CARE] }');
});

test('every query is valid against the schema', () => {
  const errors = texts.flatMap((text) => validate(buildSchema(), parse(text)));
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(texts.length).toBeGreaterThanOrEqual(150);
});
