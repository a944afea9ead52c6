import { figureNotAvailable } from '../../figures/figure.js';
import { sentenceOf } from '../../figures/sentenceOf.js';
import type { EqualityPartsFragment, EqualityTileFragment } from '../../gql/graphql.js';
import { type FinancialYear, financialYear } from '../../periods/financialYear.js';
import { isFewerForAges } from '../isFewerForAges.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/**
 * Equality: the group that the API finds to have fewest people supported for its ages, followed back over the years.
 *
 * Where none has fewer for sure, the figure is not available.
 */
export function equalityTile(
  answer: EqualityTileFragment,
  year: FinancialYear,
): SubjectTileContent | null {
  if (!answer.equalityNow) return null;
  const { findings, groups } = answer.equalityNow;
  const fewest = findings.find(isFewerForAges);
  const code = fewest?.figures[0]?.keys[0]?.code;
  const lowest = groups.find(({ group }) => group.code === code);
  if (!fewest || !lowest) return noneSurelyBelow;
  const ratioIn = (past: EqualityPartsFragment | null | undefined) =>
    past?.groups.find(({ group }) => group.code === lowest.group.code)?.standardisedRatio;

  const ratios = [answer.equalityEarlier, answer.equalityBefore, answer.equalityNow].map(ratioIn);
  const line = linePoints(
    ratios.flatMap((ratio, at) =>
      ratio ? [{ financialYear: financialYear(year.startYear - 2 + at).label, ratio }] : [],
    ),
    'financialYear',
    (row) => row.ratio,
  );
  return {
    figure: lowest.standardisedRatio,
    unit: `people supported for each one expected for their ages: ${lowest.group.label}`,
    change: fewest.sentence,
    points: line.points,
    pointsDescription: `Ratio allowing for age at the end of each year: ${line.description}`,
    sentence: sentenceOf(
      [lowest.populationShare, lowest.share],
      `${lowest.group.label}: ${lowest.populationShare.display} of the city’s adults and ${lowest.share.display} of people supported. A ratio of 1 is what a group of these ages would have.`,
    ),
  };
}

const noneSurelyBelow: SubjectTileContent = {
  figure: figureNotAvailable,
  unit: 'people supported for each one expected for their ages',
  change: 'No group is found that surely has fewer than its ages would lead one to expect.',
  points: [],
  pointsDescription: 'No group to follow',
  sentence: 'The Equality page has every group with its interval.',
};
