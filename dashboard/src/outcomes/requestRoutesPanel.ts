import { withFindings } from '../findings/withFindings.js';
import { type RequestRoutesPanelFragment, RequestRoutesPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { splitBars } from '../page/splitBars.js';
import { demandWords } from './demandWords.js';

/** How requests come: from the community, from hospital, … */
export const requestRoutesPanel: FigureSpec<RequestRoutesPanelFragment> = {
  id: 'route-of-access',
  title: 'How requests reach the council',
  unit: (chosen) => demandWords('Requests received', chosen),
  period: ({ year }) => year.label,
  placeholderHeight: 260,
  fragment: RequestRoutesPanelFragmentDoc,
  read: ({ byRoute, byRouteBefore }, chosen) => {
    if (!byRoute) return 'failed';
    return withFindings(
      splitBars(
        byRoute.rows.map((row) => ({ named: row.route, figure: row.requests })),
        (byRouteBefore?.rows ?? []).map((row) => ({ named: row.route, figure: row.requests })),
        {
          heading: 'Route',
          label: 'Requests',
          unit: 'requests',
        },
        chosen,
      ),
      byRoute.findings,
      ['requests'],
    );
  },
};
