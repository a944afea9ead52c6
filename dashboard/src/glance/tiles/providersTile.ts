import { changeWords } from '../../findings/changeOf.js';
import { sentenceOf } from '../../figures/sentenceOf.js';
import type { ProvidersTileFragment } from '../../gql/graphql.js';
import { linePoints } from './linePoints.js';
import type { SubjectTileContent } from './SubjectTile.js';

/** Providers: how many run services in the city at the end of the year. Null where the API could not answer. */
export function providersTile(answer: ProvidersTileFragment): SubjectTileContent | null {
  if (!answer.providersNow) return null;
  const { providers, locations, beds } = answer.providersNow.totals;
  const line = linePoints(answer.providersHistory?.rows ?? [], 'quarter', (row) => row.providers);
  return {
    figure: providers,
    unit: 'providers in the city',
    change: changeWords(answer.providersChange?.findings, 'providers'),
    points: line.points,
    pointsDescription: `Providers by quarter: ${line.description}`,
    sentence: sentenceOf(
      [locations, beds],
      `They run ${locations.display} registered services. Their care homes have ${beds.display} beds.`,
    ),
  };
}
