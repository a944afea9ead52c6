import { withFindings } from '../findings/withFindings.js';
import { type RequestsPanelFragment, RequestsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { historyWords } from '../placements/historyWords.js';
import { quarterLines } from '../placements/quarterLines.js';
import { demandWords } from './demandWords.js';

/** Requests for support, and the people who made them, quarter by quarter. */
export const requestsPanel: FigureSpec<RequestsPanelFragment> = {
  id: 'requests-over-time',
  title: 'Requests for support',
  unit: (chosen) => demandWords('Requests received and people asking', chosen),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  placeholderHeight: 340,
  fragment: RequestsPanelFragmentDoc,
  read: ({ overTime }) =>
    overTime
      ? withFindings(
          quarterLines(overTime.rows, [
            { name: 'Requests', figure: ({ requests }) => requests },
            { name: 'People asking', figure: ({ people }) => people },
          ]),
          overTime.findings,
          ['requests', 'people'],
        )
      : 'failed',
};
