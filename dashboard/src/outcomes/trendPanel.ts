import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import type { LinesOptions, LinesRow } from '../charts/lines/lineSeries.js';
import { linesTable } from '../charts/lines/linesTable.js';
import { betterWords } from '../charts/lines/outcomesChart.js';
import { type OutcomeTrendPanelFragment, OutcomeTrendPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenMeasure } from './measureChoice.js';
import { saidOf } from '../findings/saidOf.js';
import { ownAreaName } from './outcomesRows.js';

type Measure = NonNullable<OutcomeTrendPanelFragment['trend']>['measures'][number];

/** One published measure over the years, beside the region and England. */
export const trendPanel: FigureSpec<OutcomeTrendPanelFragment> = {
  id: 'measure-over-the-years',
  title: (chosen) => `Measure ${chosenMeasure(chosen)} over the years`,
  unit: 'Published by the Department (ASCOF), not computed from records',
  period: () => 'all published years',
  note: 'Choose another measure above. A gap is a year without a survey or without a figure. Where the way of measuring changed, a new line begins. The scale does not start at zero.',
  records: ['ascof-long'],
  placeholderHeight: 400,
  wide: true,
  fragment: OutcomeTrendPanelFragmentDoc,
  read: ({ trend }) => {
    const measure = trend?.measures[0];
    if (!trend) return 'failed';
    if (!measure) return 'empty';
    const rows = trendRows(measure, ownAreaName(trend.areas));
    if (rows.every(({ figure }) => figure.value === null)) return 'empty';
    const options: LinesOptions = {
      grain: 'financialYear',
      unit: measure.unit === '%' ? '' : measure.unit,
      fromZero: false,
    };
    const said = saidOf(trend.findings);
    const { label, unit, polarity, definition, source } = measure;
    return {
      ...said,
      summary: `${label} (${unit}; ${betterWords[polarity]}). ${said.summary} ${definition} Source: ${source}.`,
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};

/** A line for each area; one that a new series breaks becomes two. */
function trendRows({ years, breaks }: Measure, ownName: string): LinesRow[] {
  const split = breaks.find((first) => years.some(({ financialYear }) => financialYear < first));
  const named = (area: string, year: string) =>
    split === undefined ? area : `${area}, ${year < split ? 'before' : 'from'} ${split}`;
  const rows = years.flatMap(({ financialYear, own, comparators }): LinesRow[] => [
    { series: named(ownName, financialYear), at: financialYear, figure: own.value },
    ...comparators.map(({ area, value }) => ({
      series: named(area.name, financialYear),
      at: financialYear,
      figure: value,
    })),
  ]);
  const first = rows.findIndex(({ figure }) => figure.value !== null);
  // years before the first figure would be an empty half of the chart
  return rows.slice(
    Math.max(
      0,
      rows.findIndex(({ at }) => at === rows[first]?.at),
    ),
  );
}
