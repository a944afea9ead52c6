import { expect, test } from 'vitest';
import { type FindingWords, nothingSaid, saidOf } from './saidOf.js';

const finding = (sentence: string, measure = 'people'): FindingWords => ({
  sentence,
  figures: [{ measure }],
});

test('the first finding is the title, the next two the summary', () => {
  const findings = ['One is first.', 'Two is second.', 'Three is third.', 'Four.'].map((text) =>
    finding(text),
  );
  expect(saidOf(findings)).toEqual({
    finding: 'One is first',
    summary: 'Two is second. Three is third.',
  });
});

test('one finding is title and summary', () => {
  expect(saidOf([finding('One is first.')])).toEqual({
    finding: 'One is first',
    summary: 'One is first.',
  });
});

test('findings of measures that are not drawn are left out, and that nothing can be said is said', () => {
  expect(saidOf([finding('One is first.', 'hours')], ['people'])).toEqual({ summary: nothingSaid });
});
