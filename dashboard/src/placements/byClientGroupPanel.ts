import { withFindings } from '../findings/withFindings.js';
import {
  type PlacementsByClientGroupPanelFragment,
  PlacementsByClientGroupPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenCount } from './countChoice.js';
import { selectionWords } from './selectionWords.js';
import { splitBars } from '../page/splitBars.js';

/** People by client group, whichever group is chosen for the rest of the page. */
export const byClientGroupPanel: FigureSpec<PlacementsByClientGroupPanelFragment> = {
  id: 'by-client-group',
  title: (chosen) => `${chosenCount(chosen).label} by client group`,
  unit: (chosen) => `${chosenCount(chosen).counted}, ${selectionWords(chosen, ['client'])}`,
  period: (chosen) => chosenCount(chosen).when(chosen),
  note: 'Every client group, whichever is chosen above. The group is the main reason for support.',
  placeholderHeight: 380,
  fragment: PlacementsByClientGroupPanelFragmentDoc,
  read: ({ byClient, byClientBefore }, chosen) => {
    if (!byClient) return 'failed';
    const { field, label, after } = chosenCount(chosen);
    return withFindings(
      splitBars(
        byClient.rows.map((row) => ({ named: row.clientGroup, figure: row[field] })),
        (byClientBefore?.rows ?? []).map((row) => ({ named: row.clientGroup, figure: row[field] })),
        { heading: 'Client group', label, unit: after },
        chosen,
      ),
      byClient.findings,
      [field],
    );
  },
};
