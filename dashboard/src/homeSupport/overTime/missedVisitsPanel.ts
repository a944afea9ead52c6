import { saidOf } from '../../findings/saidOf.js';
import type { LinesOptions } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import { type MissedVisitsPanelFragment, MissedVisitsPanelFragmentDoc } from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { overTimeGrain, overTimeLine } from './overTimeLines.js';
import { roundingNote } from '../roundingNote.js';
import { selectionWords } from '../selectionWords.js';

/** Visits that were missed and visits that were late, over the year. */
export const missedVisitsPanel: FigureSpec<MissedVisitsPanelFragment> = {
  id: 'missed-and-late',
  title: 'Missed and late visits',
  unit: (chosen) => `% of visits, ${selectionWords(chosen)}`,
  period: ({ year }) => year.months,
  note: (chosen) =>
    `Missed: planned visits that did not take place. Late: as a share of the visits that did. ${roundingNote(chosen)}`.trim(),
  placeholderHeight: 340,
  fragment: MissedVisitsPanelFragmentDoc,
  read: ({ overTime }, chosen) => {
    if (!overTime) return 'failed';
    if (overTime.rows.length === 0) return 'empty';
    const options: LinesOptions = { grain: overTimeGrain(chosen) };
    const rows = [
      ...overTimeLine('Late', overTime.rows, (row) => row.shareLate),
      ...overTimeLine('Missed', overTime.rows, (row) => row.shareMissed),
    ];
    return {
      ...saidOf(overTime.findings, ['shareLate', 'shareMissed']),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
