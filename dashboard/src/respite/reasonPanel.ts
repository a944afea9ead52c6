import { withFindings } from '../findings/withFindings.js';
import { type RespiteReasonPanelFragment, RespiteReasonPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { countBars } from './countBars.js';
import { chosenCount } from './countChoice.js';
import { withPeople } from './withPeople.js';

/** Why the stays were needed. */
export const reasonPanel: FigureSpec<RespiteReasonPanelFragment> = {
  id: 'reason',
  title: (chosen) => `${chosenCount(chosen).label} by reason`,
  unit: (chosen) => withPeople(chosenCount(chosen).label, chosen),
  period: ({ year }) => year.label,
  placeholderHeight: 300,
  fragment: RespiteReasonPanelFragmentDoc,
  read: ({ byReason, byReasonBefore }, chosen) =>
    byReason
      ? withFindings(
          countBars(
            byReason.rows.map(({ reason, ...counts }) => ({ ...counts, named: reason ?? null })),
            (byReasonBefore?.rows ?? []).map(({ reason, ...counts }) => ({
              ...counts,
              named: reason ?? null,
            })),
            'Reason',
            chosen,
          ),
          byReason.findings,
          [chosenCount(chosen).id],
        )
      : 'failed',
};
