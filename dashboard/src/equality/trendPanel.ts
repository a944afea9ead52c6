import type { LinesRow } from '../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../charts/lines/linesChart.js';
import { linesTable } from '../charts/lines/linesTable.js';
import { EqualityTrendPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { Chosen } from '../page/chosen.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { found, moving } from './equalityFound.js';
import { countedOverYear } from './equalityVariables.js';

const options = { grain: 'financialYear', fromZero: false } as const;

/** The ratio of each group year by year. */
export const trendPanel: FigureSpec<EqualityQuery> = {
  id: 'trend',
  title: 'Trend by year',
  unit: ({ own }) =>
    own['by'] === 'ageBand'
      ? 'Crude ratio, 1 = as many as expected'
      : 'Ratio with age allowed for, 1 = as many as expected',
  period: (chosen: Chosen) =>
    countedOverYear(chosen) ? 'whole financial years' : '31 March of each financial year',
  note: 'A small move of one year is often chance: look at the intervals above. The scale does not start at zero.',
  placeholderHeight: 340,
  wide: true,
  fragment: EqualityTrendPanelFragmentDoc,
  read: ({ equality }) => {
    if (!equality) return 'failed';
    const aged = equality.trend.some(({ groups }) =>
      groups.some(({ standardisedRatio }) => standardisedRatio.value !== null),
    );
    const rows = equality.trend.flatMap(({ financialYear, groups }): LinesRow[] =>
      groups.map(({ group, standardisedRatio, representationRatio }) => ({
        series: group.label,
        at: financialYear,
        figure: aged ? standardisedRatio : representationRatio,
      })),
    );
    if (rows.every(({ figure }) => figure.value === null)) return 'empty';
    return {
      ...saidOf(moving(equality.findings), found.ratios),
      table: linesTable(rows, options),
      option: (look) => linesChart(rows, options, look),
      height: linesHeight,
    };
  },
};
