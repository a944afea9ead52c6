import { saidOf } from '../../findings/saidOf.js';
import type { LinesOptions } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import {
  type ShareDeliveredPanelFragment,
  ShareDeliveredPanelFragmentDoc,
} from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { financialYear } from '../../periods/financialYear.js';
import { overTimeGrain, overTimeLine, overTimeLineBefore } from './overTimeLines.js';
import { roundingNote } from '../roundingNote.js';
import { selectionWords } from '../selectionWords.js';

/** How much of what was planned was delivered, over the year and the year before. */
export const shareDeliveredPanel: FigureSpec<ShareDeliveredPanelFragment> = {
  id: 'share-delivered',
  title: 'Share of planned hours delivered',
  unit: (chosen) => `% of hours planned, ${selectionWords(chosen)}`,
  period: ({ year }) => year.months,
  note: (chosen) =>
    `A person in hospital or away does not need the hours planned, so 100% is not the aim. The scale does not start at zero. ${roundingNote(chosen)}`.trim(),
  placeholderHeight: 340,
  fragment: ShareDeliveredPanelFragmentDoc,
  read: ({ overTime, overTimeBefore }, chosen) => {
    if (!overTime) return 'failed';
    if (overTime.rows.length === 0) return 'empty';
    const options: LinesOptions = { grain: overTimeGrain(chosen), fromZero: false };
    const now = overTimeLine(chosen.year.label, overTime.rows, (row) => row.shareDelivered);
    const rows = [
      ...now,
      ...overTimeLineBefore(
        financialYear(chosen.year.startYear - 1).label,
        overTimeBefore?.rows ?? [],
        (row) => row.shareDelivered,
      ),
    ];
    return {
      ...saidOf(overTime.findings, ['shareDelivered']),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
