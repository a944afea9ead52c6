import { expect, test } from 'vitest';
import { figureOf } from '../answer/display.js';
import type { OutcomeMeasureAnswer } from './answerOutcomes.js';
import { outcomeFindings } from './outcomeFindings.js';

const words = { unit: '%', decimals: 1 };
const figure = (value: number | null, margin: number | null = null) => {
  const range = { least: value, most: value };
  const plain = figureOf(value, value === null ? 'NOT_AVAILABLE' : 'EXACT', words, { range });
  return margin === null ? plain : { ...plain, lower: value! - margin, upper: value! + margin };
};
const value = (
  of: number,
  {
    margin = null,
    events = null,
    people = null,
  }: { margin?: number | null; events?: number | null; people?: number | null } = {},
) => ({
  value: figure(of, margin),
  numerator: figure(events),
  denominator: figure(people),
  respondents: figure(null),
  mark: 'PUBLISHED' as const,
  printed: String(of),
});

function measure(
  own: ReturnType<typeof value>,
  england: ReturnType<typeof value>,
): OutcomeMeasureAnswer {
  const latest = {
    financialYear: '2023/24',
    from: '2023-04-01',
    to: '2024-03-31',
    own,
    comparators: [
      {
        ...england,
        area: { code: 'E92000001', name: 'England', kind: 'NATION' as const },
        standing: 'WORSE' as const,
      },
    ],
    comparedWith: null,
    change: figure(null),
    direction: 'NOT_COMPARABLE' as const,
  };
  return {
    code: '2E(2a)',
    label: 'Living at home',
    latest,
    years: [latest],
  } as unknown as OutcomeMeasureAnswer;
}

test('a survey’s direction knows its margin already', () => {
  const [finding] = outcomeFindings([
    measure(value(60, { margin: 3 }), value(66, { margin: 0.2 })),
  ]);
  expect(finding).toMatchObject({
    kind: 'WORSE',
    sentence: 'Living at home: worse in 2023/24 than in England, 60.0% against 66.0%.',
  });
});

test('records of few people are not worse by a point, those of many are', () => {
  const england = value(66, { events: 66_000, people: 100_000 });
  expect(outcomeFindings([measure(value(64, { events: 64, people: 100 }), england)])).toEqual([]);
  expect(
    outcomeFindings([measure(value(64, { events: 6_400, people: 10_000 }), england)]),
  ).toHaveLength(1);
});

test('nothing is said where it is not known how many people a figure is of', () => {
  expect(outcomeFindings([measure(value(64), value(66))])).toEqual([]);
});
