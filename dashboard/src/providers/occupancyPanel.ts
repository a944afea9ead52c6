import { saidOf } from '../findings/saidOf.js';
import type { LinesRow } from '../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import { linesTable } from '../charts/lines/linesTable.js';
import { OccupancyPanelFragmentDoc, type ProvidersQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';

const options = { grain: 'quarter', fromZero: false } as const;

/** How full care homes were, quarter by quarter, with nursing and without. */
export const occupancyPanel: FigureSpec<ProvidersQuery> = {
  id: 'occupancy-by-quarter',
  title: 'Occupancy of care homes over time',
  unit: 'Share of reported capacity in use, %',
  period: ({ year, years }) => {
    const first = years.findLast(({ startYear }) => startYear >= year.startYear - 2) ?? year;
    return `last reports of each quarter, ${first.label} to ${year.label}`;
  },
  note: 'The scale does not start at zero.',
  placeholderHeight: 340,
  fragment: OccupancyPanelFragmentDoc,
  read: ({ occupancyByQuarter }) => {
    if (!occupancyByQuarter) return 'failed';
    const rows = occupancyByQuarter.rows.flatMap(({ quarter, kind, occupancyRate }): LinesRow[] =>
      quarter ? [{ series: kind?.label ?? 'Not known', at: quarter, figure: occupancyRate }] : [],
    );
    if (rows.every(({ figure }) => figure.value === null)) return 'empty';
    return {
      ...saidOf(occupancyByQuarter.findings),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
