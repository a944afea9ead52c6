import { expect, test } from 'vitest';
import { figureOf } from '../../answer/rows/display.js';
import type { EqualityGroup } from '../compareGroups.js';
import { markFindings } from './markFindings.js';
import type { Significance } from '../../statistics/significance.js';

const group = (label: string, ratio: number, mark: Significance) =>
  ({
    group: { code: label.toLowerCase(), label, of: 'ethnicGroup' },
    standardisedRatio: figureOf(
      ratio,
      'ROUNDED',
      { unit: 'ratio', decimals: 2 },
      { range: { least: null, most: null } },
    ),
    standardisedRatioMark: mark,
  }) as unknown as EqualityGroup;

test('says who has more and fewer than expected, and for whom that is too close to call', () => {
  const groups = [
    group('Asian', 0.62, 'LOWER'),
    group('Black', 1.1, 'TOO_CLOSE_TO_CALL'),
    group('Mixed', 0.9, 'TOO_CLOSE_TO_CALL'),
    group('White', 1.2, 'HIGHER'),
  ];
  expect(
    markFindings(groups, { by: 'ethnicGroup', aged: true }).map(({ sentence }) => sentence),
  ).toEqual([
    'Asian: fewer people supported than expected for the ages of the group, about 0.62 for each 1 expected.',
    'White: more people supported than expected for the ages of the group, about 1.20 for each 1 expected.',
    'Too close to call, since chance or rounding could make the difference: Black and Mixed.',
  ]);
});

test('counts those too close to call where they are many', () => {
  const wards = Array.from({ length: 18 }, (_, i) => group(`Ward ${i}`, 1, 'TOO_CLOSE_TO_CALL'));
  const words = (groups: readonly EqualityGroup[]) =>
    markFindings(groups, { by: 'ward', aged: true }).at(-1)!.sentence;
  const start = 'Too close to call, since chance or rounding could make the difference:';
  expect(words(wards)).toBe(`${start} all 18 wards.`);
  expect(words([...wards, group('Ward 18', 0.5, 'LOWER')])).toBe(`${start} 18 of the 19 wards.`);
});
