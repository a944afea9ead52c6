import { withFindings } from '../findings/withFindings.js';
import {
  type AssessmentDaysPanelFragment,
  AssessmentDaysPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { historyWords } from '../placements/historyWords.js';
import { quarterLines } from '../placements/quarterLines.js';
import { demandWords } from './demandWords.js';

/** How long an assessment takes. */
export const assessmentDaysPanel: FigureSpec<AssessmentDaysPanelFragment> = {
  id: 'days-to-assess',
  title: 'Days to complete an assessment',
  unit: (chosen) => demandWords('Mean days from start to end; lower is better', chosen),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  note: 'Of the assessments completed in the quarter.',
  placeholderHeight: 340,
  fragment: AssessmentDaysPanelFragmentDoc,
  read: ({ overTime }) =>
    overTime
      ? withFindings(
          quarterLines(
            overTime.rows,
            [{ name: 'Days', figure: ({ assessmentDays }) => assessmentDays }],
            { unit: 'days' },
          ),
          overTime.findings,
          ['assessmentDays'],
        )
      : 'failed',
};
