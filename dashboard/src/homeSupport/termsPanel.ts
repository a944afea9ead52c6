import { saidOf } from '../findings/saidOf.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import type { StackedBarsOptions } from '../charts/bars/stackedBars.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import { type TermsPanelFragment, TermsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { monthShortText, quarterText } from '../periods/dateText.js';
import { historyWords } from './historyWords.js';
import { peopleWords } from './selectionWords.js';

/** Long-term, short-term and night support beside each other, quarter by quarter. */
export const termsPanel: FigureSpec<TermsPanelFragment> = {
  id: 'terms',
  title: 'Long-term, short-term and night support',
  unit: (chosen) => ['Hours delivered a week, every zone', ...peopleWords(chosen)].join(', '),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  placeholderHeight: 340,
  fragment: TermsPanelFragmentDoc,
  read: ({ byTerm }) => {
    if (!byTerm) return 'failed';
    const rows = byTerm.rows
      .flatMap(({ quarter, term, hoursDeliveredPerWeek }) =>
        quarter && term ? [{ quarter, term, figure: hoursDeliveredPerWeek }] : [],
      )
      .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
    const last = rows.filter(({ quarter }) => quarter === rows.at(-1)?.quarter);
    if (last.length === 0) return 'empty';
    const short = new Map(
      rows.map(({ quarter }) => [
        quarterText(quarter),
        // the year stands under the first quarter and under each April
        quarter === rows[0]?.quarter || quarter.slice(5, 7) === '04'
          ? `${monthShortText(quarter)}\n${quarter.slice(0, 4)}`
          : monthShortText(quarter),
      ]),
    );
    const options: StackedBarsOptions = {
      unit: 'hours a week',
      upright: true,
      shortName: (name) => short.get(name) ?? name,
    };
    const parts = rows.map(({ quarter, term, figure }) => ({
      name: quarterText(quarter),
      part: term.label,
      at: quarter,
      figure,
    }));
    return {
      ...saidOf(byTerm.findings),
      table: stackedBarsTable(parts, 'Quarter'),
      option: (look) => stackedBarsChart(parts, options, look),
      height: (look) => stackedBarsHeight(parts, options, look),
    };
  },
};
