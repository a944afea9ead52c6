import { saidOf } from '../../findings/saidOf.js';
import type { LinesOptions } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import {
  type HoursPerPersonPanelFragment,
  HoursPerPersonPanelFragmentDoc,
} from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { financialYear } from '../../periods/financialYear.js';
import { overTimeGrain, overTimeLine, overTimeLineBefore } from './overTimeLines.js';
import { roundingNote } from '../roundingNote.js';
import { selectionWords } from '../selectionWords.js';

/** Hours a week that one person has on average, over the year and the year before. */
export const hoursPerPersonPanel: FigureSpec<HoursPerPersonPanelFragment> = {
  id: 'hours-per-person',
  title: 'Hours per person',
  unit: (chosen) => `Hours planned per person a week, ${selectionWords(chosen)}`,
  period: ({ year }) => year.months,
  note: (chosen) =>
    `Hours planned divided by the people who had support in the same weeks. The scale does not start at zero. ${roundingNote(chosen)}`.trim(),
  placeholderHeight: 340,
  fragment: HoursPerPersonPanelFragmentDoc,
  read: ({ overTime, overTimeBefore }, chosen) => {
    if (!overTime) return 'failed';
    if (overTime.rows.length === 0) return 'empty';
    const options: LinesOptions = {
      grain: overTimeGrain(chosen),
      unit: 'hours',
      fromZero: false,
    };
    const now = overTimeLine(chosen.year.label, overTime.rows, (row) => row.hoursPerPersonPerWeek);
    const rows = [
      ...now,
      ...overTimeLineBefore(
        financialYear(chosen.year.startYear - 1).label,
        overTimeBefore?.rows ?? [],
        (row) => row.hoursPerPersonPerWeek,
      ),
    ];
    return {
      ...saidOf(overTime.findings, ['hoursPerPersonPerWeek']),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
