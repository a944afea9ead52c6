import { withFindings } from '../findings/withFindings.js';
import {
  type RequestOutcomesPanelFragment,
  RequestOutcomesPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { splitBars } from '../page/splitBars.js';
import { demandWords } from './demandWords.js';
import { requestOutcomeWords } from './requestOutcomeWords.js';

/** Where requests lead: to long-term support, to short-term support, to nothing further. */
export const requestOutcomesPanel: FigureSpec<RequestOutcomesPanelFragment> = {
  id: 'where-requests-lead',
  title: 'Where requests lead',
  unit: (chosen) => demandWords('Requests received', chosen),
  period: ({ year }) => year.label,
  note: 'By the outcome recorded for the request. “Nothing further” is not “no help”: many of these people were given advice or passed to a service that fits better.',
  placeholderHeight: 460,
  fragment: RequestOutcomesPanelFragmentDoc,
  read: ({ byOutcome, byOutcomeBefore }, chosen) => {
    if (!byOutcome) return 'failed';
    const named = (outcome: { code: string; label: string } | null | undefined) =>
      outcome ? { code: outcome.code, label: requestOutcomeWords(outcome.label) } : null;
    return withFindings(
      splitBars(
        byOutcome.rows.map((row) => ({ named: named(row.outcome), figure: row.requests })),
        (byOutcomeBefore?.rows ?? []).map((row) => ({
          named: named(row.outcome),
          figure: row.requests,
        })),
        {
          heading: 'Outcome',
          label: 'Requests',
          unit: 'requests',
        },
        chosen,
      ),
      byOutcome.findings,
      ['requests'],
    );
  },
};
