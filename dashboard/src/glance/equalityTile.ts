import { figureChange } from '../figures/figureChange.js';
import { figureNotAvailable } from '../figures/figure.js';
import { figureOf } from '../figures/figureOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import type { EqualityPartsFragment, EqualityTileFragment } from '../gql/graphql.js';
import { type FinancialYear, financialYear } from '../periods/financialYear.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/**
 * Equality: the group furthest below its share of the city's adults, followed back over the years.
 *
 * Where no group has a ratio that can be shown, the figure is not available.
 */
export function equalityTile(
  answer: EqualityTileFragment,
  year: FinancialYear,
): SubjectTileContent | null {
  if (!answer.equalityNow) return null;
  const lowest = answer.equalityNow.groups
    .filter(({ standardisedRatio }) => standardisedRatio.value !== null)
    .toSorted((a, b) => (a.standardisedRatio.value ?? 0) - (b.standardisedRatio.value ?? 0))
    .at(0);
  if (!lowest) return nothingToCompare;
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
    unit: `lowest ratio of any ethnic group, allowing for age: ${lowest.group.label}`,
    change: figureChange(lowest.standardisedRatio, figureOf(ratioIn(answer.equalityBefore))),
    changeWords: { up: 'higher', down: 'lower' },
    points: line.points,
    pointsDescription: `Ratio allowing for age at the end of each year: ${line.description}`,
    sentence: sentenceOf(
      [lowest.populationShare, lowest.share],
      `${lowest.group.label}: ${lowest.populationShare.display} of the city’s adults but ${lowest.share.display} of people supported. A ratio of 1 is what a group of these ages would have.`,
    ),
  };
}

const nothingToCompare: SubjectTileContent = {
  figure: figureNotAvailable,
  unit: 'representation of the group furthest below what its ages would give',
  change: { direction: 'unknown', reason: 'No figure to compare' },
  changeWords: { up: 'higher', down: 'lower' },
  points: [],
  pointsDescription: 'No ratio can be shown',
  sentence: 'No group can be compared with its share of the city’s adults.',
};
