import { saidOf } from '../findings/saidOf.js';
import type { StackedBarsRow } from '../charts/bars/stackedBars.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import type { Figure } from '../figures/figure.js';
import { type ProvidersQuery, RatingsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { monthText, quarterText } from '../periods/dateText.js';

/** Best first: a chart stacks them in this order. */
const ratingOrder = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate', 'Not rated'];

const options = { upright: true, unit: 'locations', shortName: shortQuarter } as const;

/** How many locations had each rating at the end of each quarter. */
export const ratingsPanel: FigureSpec<ProvidersQuery> = {
  id: 'ratings-by-quarter',
  title: 'Ratings over time',
  unit: 'Registered locations by latest overall rating',
  period: ({ year, years }) => {
    const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
    return `end of each quarter, ${first.label} to ${year.label}`;
  },
  note: 'Not rated is not a poor rating: a new service waits for its first inspection.',
  placeholderHeight: 364,
  fragment: RatingsPanelFragmentDoc,
  read: ({ ratingsByQuarter }) => {
    if (!ratingsByQuarter) return 'failed';
    const rows = ratingsRows(ratingsByQuarter.rows);
    if (rows.length === 0) return 'empty';
    return {
      ...saidOf(ratingsByQuarter.findings),
      table: stackedBarsTable(rows, 'End of'),
      option: (look) => stackedBarsChart(rows, options, look),
      height: (look) => stackedBarsHeight(rows, options, look),
    };
  },
};

/**
 * A row for each quarter and rating. The register is counted exactly, so a quarter in which nobody has a rating has 0 of
 * it, and bars keep their order.
 */
function ratingsRows(
  counted: NonNullable<ProvidersQuery['ratingsByQuarter']>['rows'],
): StackedBarsRow[] {
  const ratings = ratingOrder.filter((label) =>
    counted.some(({ rating }) => rating?.label === label),
  );
  const quarters = [...new Set(counted.flatMap(({ quarter }) => quarter ?? []))].toSorted();
  return quarters.flatMap((quarter) =>
    ratings.map((label) => ({
      name: lastMonth(quarter),
      part: label,
      at: quarter,
      figure:
        counted.find((row) => row.quarter === quarter && row.rating?.label === label)?.locations ??
        none,
    })),
  );
}

const none: Figure = {
  value: 0,
  display: '0',
  status: 'EXACT',
  reason: null,
  unit: 'locations',
  least: 0,
  most: 0,
};

/** A stock of locations is counted on a last day, so a quarter is named by its last month. */
function lastMonth(quarter: string): string {
  return quarterText(quarter).split(' to ').at(-1) ?? monthText(quarter);
}

function shortQuarter(month: string): string {
  const [name = '', year = ''] = month.split(' ');
  return `${name.slice(0, 3)}\n${year}`;
}
