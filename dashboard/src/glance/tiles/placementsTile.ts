import { changeWords } from '../../findings/changeOf.js';
import { sentenceOf } from '../../figures/sentenceOf.js';
import type { PlacementsTileFragment } from '../../gql/graphql.js';
import { dayText } from '../../periods/dateText.js';
import type { FinancialYear } from '../../periods/financialYear.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/** Placements: people in long-term support on the last day of the year. Null where the API could not answer. */
export function placementsTile(
  answer: PlacementsTileFragment,
  year: FinancialYear,
): SubjectTileContent | null {
  if (!answer.placementsNow) return null;
  const { peopleAtEnd, people } = answer.placementsNow.totals;
  const line = linePoints(
    answer.placementsHistory?.rows ?? [],
    'quarter',
    (row) => row.peopleAtEnd,
  );
  return {
    figure: peopleAtEnd,
    unit: `people in long-term support on ${dayText(year.to)}`,
    change: changeWords(answer.placementsChange?.findings, 'peopleAtEnd'),
    points: line.points,
    pointsDescription: `People in long-term support at the end of each quarter: ${line.description}`,
    sentence: sentenceOf(
      [people],
      `Over the whole year ${people.display} people had long-term support from the council, at home or in a care home.`,
    ),
  };
}
