import { changeWords } from '../../findings/changeOf.js';
import { sentenceOf } from '../../figures/sentenceOf.js';
import type { RespiteTileFragment } from '../../gql/graphql.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/** Respite: nights away that gave a carer a rest. Null where the API could not answer. */
export function respiteTile(answer: RespiteTileFragment): SubjectTileContent | null {
  if (!answer.respiteNow) return null;
  const { nights, emergencyNights, people } = answer.respiteNow.totals;
  const line = linePoints(answer.respiteHistory?.rows ?? [], 'month', (row) => row.nights);
  return {
    figure: nights,
    unit: 'nights of respite in the year',
    change: changeWords(answer.respiteChange?.findings, 'nights'),
    points: line.points,
    pointsDescription: `Nights of respite by month: ${line.description}`,
    sentence: sentenceOf(
      [people, emergencyNights],
      `${people.display} people stayed away from home so that their carers could rest. ${emergencyNights.display} of the nights were in an emergency.`,
    ),
  };
}
