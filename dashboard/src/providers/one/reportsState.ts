import type { LinesRow } from '../../charts/lines/lineSeries.js';
import { linesChart, linesHeight } from '../../charts/lines/linesChart.js';
import { linesTable } from '../../charts/lines/linesTable.js';
import { type FindingWords, saidOf } from '../../findings/saidOf.js';
import type { ReportPartsFragment } from '../../gql/graphql.js';
import type { PanelState } from '../../page/panelState.js';

/** Why the public is not shown how full one home is. */
export const occupancyNotForPublic =
  'How full one home is, or how many hours one agency has to spare, is its provider’s business: only signed-in council staff see it. The page of providers shows occupancy by ward and by kind for everyone.';

/** Monthly reports as lines: beds and beds in use of a home, spare hours of an agency. */
export function reportsState({
  rows: reports,
  findings,
}: {
  readonly rows: readonly ReportPartsFragment[];
  readonly findings: readonly FindingWords[];
}): PanelState {
  const beds = lines(reports, [
    ['Capacity', ({ capacity }) => capacity],
    ['Occupied', ({ occupied }) => occupied],
    ['Vacancies', ({ vacancies }) => vacancies],
  ]);
  const hours = lines(reports, [['Spare hours a week', ({ spareHours }) => spareHours]]);
  const rows = known(beds) ? beds : hours;
  if (!known(rows)) return 'empty';
  const measures = rows === beds ? ['capacity', 'occupied', 'vacancies'] : ['spareHours'];
  const options = { grain: 'month', unit: rows === beds ? 'beds' : 'hours a week' } as const;
  return {
    ...saidOf(findings, measures),
    table: linesTable(rows, options),
    option: (look) => linesChart(rows, options, look),
    height: linesHeight,
  };
}

function lines(
  reports: readonly ReportPartsFragment[],
  series: readonly [string, (report: ReportPartsFragment) => LinesRow['figure']][],
): LinesRow[] {
  return series.flatMap(([name, figure]) =>
    reports.flatMap((report) =>
      report.month ? [{ series: name, at: report.month, figure: figure(report) }] : [],
    ),
  );
}

function known(rows: readonly LinesRow[]): boolean {
  return rows.some(({ figure }) => figure.value !== null);
}
