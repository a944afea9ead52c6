import type { Finding } from '../../findings/finding.js';
import type { EqualityGroup } from '../compareGroups.js';
import type { EqualityYear } from '../answerEquality.js';
import type { EqualityDimension } from '../equalityQuestion.js';
import { levelFindings } from './levelFindings.js';
import { markFindings } from './markFindings.js';
import { parityFindings } from './parityFindings.js';
import { shareFindings } from './shareFindings.js';
import { trendFindings } from './trendFindings.js';

/**
 * What an answer about equality bears out, those first that tell most: which groups have more or fewer than expected, by
 * what share and by how many people, where rates are highest and lowest, and what moved since the year before.
 */
export function equalityFindings(
  groups: readonly EqualityGroup[],
  trend: readonly EqualityYear[],
  by: EqualityDimension,
): readonly Finding[] {
  const asked = { by, aged: isAged(groups) };
  return [
    ...markFindings(groups, asked),
    ...shareFindings(groups, by),
    ...parityFindings(groups, asked),
    ...levelFindings(groups, asked),
    ...trendFindings(trend, asked),
  ].toSorted((a, b) => b.weight - a.weight);
}

/** Whether ages are allowed for: where they cannot be for any group, shares are compared. */
export function isAged(groups: readonly EqualityGroup[]): boolean {
  return groups.some(({ standardisedRatio }) => standardisedRatio.value !== null);
}
