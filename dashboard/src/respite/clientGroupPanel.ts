import { withFindings } from '../findings/withFindings.js';
import {
  type RespiteClientGroupPanelFragment,
  RespiteClientGroupPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { countBars } from './countBars.js';
import { chosenCount } from './countChoice.js';
import { withPeople } from './withPeople.js';

/** Whose stays they are: every client group, whichever is chosen for the rest of the page. */
export const clientGroupPanel: FigureSpec<RespiteClientGroupPanelFragment> = {
  id: 'client-group',
  title: (chosen) => `${chosenCount(chosen).label} by client group`,
  unit: (chosen) => withPeople(chosenCount(chosen).label, { ...chosen, clientGroup: null }),
  period: ({ year }) => year.label,
  note: 'Every client group, whichever is chosen above.',
  placeholderHeight: 300,
  fragment: RespiteClientGroupPanelFragmentDoc,
  read: ({ byClientGroup, byClientGroupBefore }, chosen) =>
    byClientGroup
      ? withFindings(
          countBars(
            byClientGroup.rows.map(({ clientGroup, ...counts }) => ({
              ...counts,
              named: clientGroup ?? null,
            })),
            (byClientGroupBefore?.rows ?? []).map(({ clientGroup, ...counts }) => ({
              ...counts,
              named: clientGroup ?? null,
            })),
            'Client group',
            chosen,
          ),
          byClientGroup.findings,
          [chosenCount(chosen).id],
        )
      : 'failed',
};
