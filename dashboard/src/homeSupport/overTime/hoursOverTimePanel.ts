import { saidOf } from '../../findings/saidOf.js';
import type { LinesOptions } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import {
  type HoursOverTimePanelFragment,
  HoursOverTimePanelFragmentDoc,
} from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { financialYear } from '../../periods/financialYear.js';
import { overTimeGrain, overTimeLine, overTimeLineBefore, overTimeNote } from './overTimeLines.js';
import { selectionWords } from '../selectionWords.js';

/** Hours planned and hours delivered over the year, with those delivered a year before. */
export const hoursOverTimePanel: FigureSpec<HoursOverTimePanelFragment> = {
  id: 'hours-over-time',
  title: (chosen) => `Planned and delivered hours by ${overTimeGrain(chosen)}`,
  unit: (chosen) => `Hours a week, ${selectionWords(chosen)}`,
  period: ({ year }) => year.months,
  note: (chosen) => `${overTimeNote(chosen)} The scale does not start at zero.`.trim(),
  placeholderHeight: 340,
  wide: true,
  fragment: HoursOverTimePanelFragmentDoc,
  read: ({ overTime, overTimeBefore }, chosen) => {
    if (!overTime) return 'failed';
    if (overTime.rows.length === 0) return 'empty';
    const options: LinesOptions = {
      grain: overTimeGrain(chosen),
      unit: 'hours a week',
      fromZero: false,
    };
    const before = financialYear(chosen.year.startYear - 1).label;
    const now = [
      ...overTimeLine('Planned', overTime.rows, (row) => row.hoursPlannedPerWeek),
      ...overTimeLine('Delivered', overTime.rows, (row) => row.hoursDeliveredPerWeek),
    ];
    const rows = [
      ...now,
      ...overTimeLineBefore(
        `Delivered ${before}`,
        overTimeBefore?.rows ?? [],
        (row) => row.hoursDeliveredPerWeek,
      ),
    ];
    return {
      ...saidOf(overTime.findings, ['hoursPlannedPerWeek', 'hoursDeliveredPerWeek']),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
