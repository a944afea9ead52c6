import type { CityAtAGlanceQuery } from '../../gql/graphql.js';
import type { PageAnswer } from '../../page/pageSpec.js';
import type { FinancialYear } from '../../periods/financialYear.js';
import { equalityTile } from './equalityTile.js';
import { homeSupportTile } from './homeSupportTile.js';
import { placementsTile } from './placementsTile.js';
import { providersTile } from './providersTile.js';
import { respiteTile } from './respiteTile.js';
import type { SubjectTileStates } from './SubjectTiles.js';

/** The five tiles of the page; a subject the API could not answer fails alone. */
export function glanceTiles(
  answer: PageAnswer<CityAtAGlanceQuery>,
  year: FinancialYear,
): SubjectTileStates {
  if (typeof answer === 'string') {
    return {
      providers: answer,
      placements: answer,
      homeSupport: answer,
      respite: answer,
      equality: answer,
    };
  }
  return {
    providers: providersTile(answer) ?? 'failed',
    placements: placementsTile(answer, year) ?? 'failed',
    homeSupport: homeSupportTile(answer) ?? 'failed',
    respite: respiteTile(answer) ?? 'failed',
    equality: equalityTile(answer, year) ?? 'failed',
  };
}
