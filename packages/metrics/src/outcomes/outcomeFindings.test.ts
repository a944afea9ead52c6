import { expect, test } from 'vitest';
import { figureOf } from '../answer/rows/display.js';
import type { OutcomeMeasureAnswer } from './answerOutcomes.js';
import type { OutcomeDirection } from './outcomeDirection.js';
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

const england = { code: 'E92000001', name: 'England', kind: 'NATION' as const };

function measure(
  code: string,
  standing: OutcomeDirection,
  { direction = 'NOT_COMPARABLE' }: { direction?: OutcomeDirection } = {},
): OutcomeMeasureAnswer {
  const before = { financialYear: '2022/23', own: value(58, { margin: 1 }) };
  const latest = {
    financialYear: '2023/24',
    from: '2023-04-01',
    to: '2024-03-31',
    own: value(60, { margin: 3 }),
    comparators: [{ ...value(66, { margin: 0.2 }), area: england, standing }],
    comparedWith: direction === 'NOT_COMPARABLE' ? null : '2022/23',
    change: figure(null),
    direction,
  };
  return {
    code,
    label: `Measure ${code}`,
    latest,
    years: [before, latest],
  } as unknown as OutcomeMeasureAnswer;
}

const said = (...measures: readonly OutcomeMeasureAnswer[]) =>
  outcomeFindings(measures, [{ code: 'E08000026', name: 'Coventry', kind: 'OWN' }, england]).map(
    ({ sentence }) => sentence,
  );

test('says where a figure is clearly worse than another, and names both', () => {
  const [finding] = outcomeFindings([measure('4A', 'WORSE')]);
  expect(finding).toMatchObject({
    kind: 'WORSE',
    sentence: 'Measure 4A: worse in 2023/24 than in England, 60.0% against 66.0%.',
    figures: [
      { measure: '4A', codes: {} },
      { measure: '4A', codes: { area: 'E92000001' } },
    ],
  });
});

test('says the same of an earlier year', () => {
  expect(said(measure('4A', 'NOT_CLEAR', { direction: 'BETTER' }))).toEqual([
    'Measure 4A: better in 2023/24 than in 2022/23, 60.0% against 58.0%.',
  ]);
});

test('nothing is said of what is not clear or not judged', () => {
  expect(said(measure('4A', 'NOT_CLEAR'))).toEqual([]);
  expect(said(measure('3D(1a)', 'NOT_JUDGED', { direction: 'NOT_JUDGED' }))).toEqual([]);
});

test('counts measures of which a verdict can be given, and no others', () => {
  expect(
    said(
      measure('1A', 'BETTER', { direction: 'NOT_CLEAR' }),
      measure('4A', 'NOT_CLEAR', { direction: 'NOT_CLEAR' }),
      measure('5A(1)', 'BETTER'),
      measure('3D(1a)', 'NOT_JUDGED'),
    ).slice(0, 1),
  ).toEqual([
    'Beside England, Coventry did better on at least 2 of the 3 measures that can be judged.',
  ]);
});
