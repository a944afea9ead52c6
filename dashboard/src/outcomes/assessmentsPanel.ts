import { withFindings } from '../findings/withFindings.js';
import { type AssessmentsPanelFragment, AssessmentsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { historyWords } from '../placements/historyWords.js';
import { quarterLines } from '../placements/quarterLines.js';
import { demandWords } from './demandWords.js';

/** Assessments completed, and those still waiting at the end of each quarter. */
export const assessmentsPanel: FigureSpec<AssessmentsPanelFragment> = {
  id: 'assessments',
  title: 'Assessments completed and waiting',
  unit: (chosen) => demandWords('Assessments', chosen),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  note: 'Waiting: started, and not completed on the last day of the quarter.',
  placeholderHeight: 340,
  fragment: AssessmentsPanelFragmentDoc,
  read: ({ overTime }) =>
    overTime
      ? withFindings(
          quarterLines(
            overTime.rows,
            [
              { name: 'Completed', figure: ({ assessments }) => assessments },
              { name: 'Waiting', figure: ({ assessmentsWaiting }) => assessmentsWaiting },
            ],
            { unit: 'assessments' },
          ),
          overTime.findings,
          ['assessments', 'assessmentsWaiting'],
        )
      : 'failed',
};
