import { withFindings } from '../findings/withFindings.js';
import {
  type PlacementsByServicePanelFragment,
  PlacementsByServicePanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenCount } from './countChoice.js';
import { noRoom, placementsRoom } from './placementsRoom.js';
import { selectionWords } from './selectionWords.js';
import { chosenService, serviceWords } from './serviceChoice.js';
import { splitBars } from '../page/splitBars.js';

/** People by service, beside the year before. */
export const byServicePanel: FigureSpec<PlacementsByServicePanelFragment> = {
  id: 'by-service',
  title: (chosen) => `${chosenCount(chosen).label} by service`,
  unit: (chosen) =>
    [
      chosenCount(chosen).counted,
      // one chosen service stands beside all the others
      ...(chosenService(chosen).serviceType ? ['every service'] : [serviceWords(chosen)]),
      ...[selectionWords(chosen, ['service'])].filter((words) => words !== ''),
    ].join(', '),
  period: (chosen) => chosenCount(chosen).when(chosen),
  note: 'Somebody who has two services counts under each. Services with nobody, or too few to show, in both years share the last line; the table has each.',
  placeholderHeight: 380,
  fragment: PlacementsByServicePanelFragmentDoc,
  read: ({ byService, byServiceBefore }, chosen) => {
    if (!placementsRoom(chosen).byService) return noRoom;
    if (!byService) return 'failed';
    const { field, label, after } = chosenCount(chosen);
    return withFindings(
      splitBars(
        byService.rows.map((row) => ({ named: row.serviceType, figure: row[field] })),
        (byServiceBefore?.rows ?? []).map((row) => ({
          named: row.serviceType,
          figure: row[field],
        })),
        { heading: 'Service', label, unit: after },
        chosen,
      ),
      byService.findings,
      [field],
    );
  },
};
