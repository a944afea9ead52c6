import { changeWords } from '../../findings/changeOf.js';
import { sentenceOf } from '../../figures/sentenceOf.js';
import type { GlanceChangesFragment, HomeSupportTileFragment } from '../../gql/graphql.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/** Home support: long-term hours delivered in an average week. Null where the API could not answer. */
export function homeSupportTile(
  answer: HomeSupportTileFragment & GlanceChangesFragment,
): SubjectTileContent | null {
  if (!answer.hoursNow) return null;
  const { hoursDeliveredPerWeek, hoursPlannedPerWeek, people } = answer.hoursNow.totals;
  const line = linePoints(
    answer.hoursHistory?.rows ?? [],
    'month',
    (row) => row.hoursDeliveredPerWeek,
  );
  return {
    figure: hoursDeliveredPerWeek,
    unit: 'hours a week of long-term support at home',
    change: changeWords(answer.zonesChange?.findings, 'hoursDeliveredPerWeek'),
    points: line.points,
    pointsDescription: `Hours a week by month: ${line.description}`,
    sentence: sentenceOf(
      [people, hoursPlannedPerWeek],
      `${hoursPlannedPerWeek.display} hours a week were planned. ${people.display} people were helped at home over the year.`,
    ),
  };
}
