import { saidOf } from '../findings/saidOf.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import type { StackedBarsOptions, StackedBarsRow } from '../charts/bars/stackedBars.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import { type ReviewsPanelFragment, ReviewsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { monthShortText, quarterText } from '../periods/dateText.js';
import { historyWords } from '../placements/historyWords.js';
import { demandWords } from './demandWords.js';

/** Reviews of support: planned ones, and those that something made necessary. */
export const reviewsPanel: FigureSpec<ReviewsPanelFragment> = {
  id: 'reviews',
  title: 'Reviews, planned and unplanned',
  unit: (chosen) => demandWords('Reviews completed', chosen),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  note: 'An unplanned review follows a change in somebody’s needs or a problem with their support: many of them can be a sign that planned ones come late.',
  placeholderHeight: 340,
  fragment: ReviewsPanelFragmentDoc,
  read: ({ overTime }) => {
    if (!overTime) return 'failed';
    const quarters = overTime.rows
      .flatMap(({ quarter, ...figures }) => (quarter ? [{ quarter, ...figures }] : []))
      .toSorted((a, b) => a.quarter.localeCompare(b.quarter));
    if (quarters.length === 0) return 'empty';
    const rows = quarters.flatMap(
      ({ quarter, plannedReviews, unplannedReviews }): StackedBarsRow[] => [
        { name: quarterText(quarter), part: 'Planned', figure: plannedReviews, at: quarter },
        { name: quarterText(quarter), part: 'Unplanned', figure: unplannedReviews, at: quarter },
      ],
    );
    const short = new Map(
      quarters.map(({ quarter }, index) => [
        quarterText(quarter),
        // the year stands under the first quarter and under each January
        index === 0 || quarter.slice(5, 7) === '01'
          ? `${monthShortText(quarter)}\n${quarter.slice(0, 4)}`
          : monthShortText(quarter),
      ]),
    );
    const options: StackedBarsOptions = {
      unit: 'reviews',
      upright: true,
      shortName: (name) => short.get(name) ?? name,
    };
    return {
      ...saidOf(overTime.findings, ['plannedReviews', 'unplannedReviews', 'shareUnplanned']),
      table: {
        columns: [...stackedBarsTable(rows, 'Quarter').columns, 'Share unplanned'],
        rows: stackedBarsTable(rows, 'Quarter').rows.map((row, index) => ({
          ...row,
          figures: [...row.figures, quarters[index]!.shareUnplanned],
        })),
      },
      option: (look) => stackedBarsChart(rows, options, look),
      height: (look) => stackedBarsHeight(rows, options, look),
    };
  },
};
