import { figureChange } from '../figures/figureChange.js';
import { figureNotAvailable } from '../figures/figure.js';
import { figureOf } from '../figures/figureOf.js';
import { sentenceOf } from '../figures/sentenceOf.js';
import { representationRowsDrawn } from '../charts/representationChart.js';
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
  const lowest = representationRowsDrawn(answer.equalityNow.groups).find(
    (row) => row.representationRatio.value !== null,
  );
  if (!lowest) return nothingToCompare;
  const ratioIn = (past: EqualityPartsFragment | null | undefined) =>
    past?.groups.find(({ group }) => group.code === lowest.group.code)?.representationRatio;

  const ratios = [answer.equalityEarlier, answer.equalityBefore, answer.equalityNow].map(ratioIn);
  const line = linePoints(
    ratios.flatMap((ratio, at) =>
      ratio ? [{ financialYear: financialYear(year.startYear - 2 + at).label, ratio }] : [],
    ),
    'financialYear',
    (row) => row.ratio,
  );
  return {
    figure: lowest.representationRatio,
    unit: `lowest ratio of any ethnic group: ${lowest.group.label}`,
    change: figureChange(lowest.representationRatio, figureOf(ratioIn(answer.equalityBefore))),
    changeWords: { up: 'higher', down: 'lower' },
    points: line.points,
    pointsDescription: `Representation ratio at the end of each year: ${line.description}`,
    sentence: sentenceOf(
      [lowest.populationShare, lowest.share],
      `${lowest.group.label}: ${lowest.populationShare.display} of the city’s adults but ${lowest.share.display} of people supported. A ratio of 1 would be parity.`,
    ),
  };
}

const nothingToCompare: SubjectTileContent = {
  figure: figureNotAvailable,
  unit: 'representation of the group furthest below its share of adults',
  change: { direction: 'unknown', reason: 'No figure to compare' },
  changeWords: { up: 'higher', down: 'lower' },
  points: [],
  pointsDescription: 'No ratio can be shown',
  sentence: 'No group can be compared with its share of the city’s adults.',
};
