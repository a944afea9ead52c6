import { withFindings } from '../findings/withFindings.js';
import { type RespiteYearsPanelFragment, RespiteYearsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenCount } from './countChoice.js';
import { twoYears } from './twoYears.js';
import { withPeople } from './withPeople.js';

/** The year beside the year before, month by month. */
export const yearsPanel: FigureSpec<RespiteYearsPanelFragment> = {
  id: 'years',
  title: (chosen) => `${chosenCount(chosen).label} compared with a year before`,
  unit: (chosen) => withPeople(chosenCount(chosen).label, chosen),
  period: ({ year }) => year.months,
  placeholderHeight: 340,
  fragment: RespiteYearsPanelFragmentDoc,
  read: ({ byMonth, byMonthBefore }, chosen) => {
    if (!byMonth) return 'failed';
    const { id, unit } = chosenCount(chosen);
    return withFindings(
      twoYears(
        byMonth.rows.map((row) => ({ month: row.month ?? null, figure: row[id] })),
        (byMonthBefore?.rows ?? []).map((row) => ({ month: row.month ?? null, figure: row[id] })),
        unit,
        chosen,
      ),
      byMonth.findings,
      [id],
    );
  },
};
