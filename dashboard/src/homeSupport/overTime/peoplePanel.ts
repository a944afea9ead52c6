import { saidOf } from '../../findings/saidOf.js';
import type { LinesOptions } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import {
  type HomeSupportPeoplePanelFragment,
  HomeSupportPeoplePanelFragmentDoc,
} from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { financialYear } from '../../periods/financialYear.js';
import { overTimeGrain, overTimeLine, overTimeLineBefore } from './overTimeLines.js';
import { roundingNote } from '../roundingNote.js';
import { selectionWords } from '../selectionWords.js';

/** People who had support at home, over the year and the year before. */
export const peoplePanel: FigureSpec<HomeSupportPeoplePanelFragment> = {
  id: 'people',
  title: (chosen) => `People helped by ${overTimeGrain(chosen)}`,
  unit: (chosen) => `People, ${selectionWords(chosen)}`,
  period: ({ year }) => year.months,
  note: (chosen) => `Each person counts once in each point of time. ${roundingNote(chosen)}`.trim(),
  placeholderHeight: 340,
  fragment: HomeSupportPeoplePanelFragmentDoc,
  read: ({ overTime, overTimeBefore }, chosen) => {
    if (!overTime) return 'failed';
    if (overTime.rows.length === 0) return 'empty';
    const options: LinesOptions = {
      grain: overTimeGrain(chosen),
      unit: 'people',
    };
    const now = overTimeLine(chosen.year.label, overTime.rows, (row) => row.people);
    const rows = [
      ...now,
      ...overTimeLineBefore(
        financialYear(chosen.year.startYear - 1).label,
        overTimeBefore?.rows ?? [],
        (row) => row.people,
      ),
    ];
    return {
      ...saidOf(overTime.findings, ['people']),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
