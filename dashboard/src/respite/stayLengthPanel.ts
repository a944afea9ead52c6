import { withFindings } from '../findings/withFindings.js';
import { type RespiteLengthPanelFragment, RespiteLengthPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { twoYears } from './twoYears.js';
import { withPeople } from './withPeople.js';

/** How long a stay lasts on average, beside the year before. */
export const stayLengthPanel: FigureSpec<RespiteLengthPanelFragment> = {
  id: 'nights-per-stay',
  title: 'Nights per stay',
  unit: (chosen) => withPeople('Nights inside a month, per stay', chosen),
  period: ({ year }) => year.months,
  note: 'Only the nights inside a month count to it, so a stay over the end of a month looks shorter than it was. The figure for the year counts whole stays.',
  placeholderHeight: 340,
  fragment: RespiteLengthPanelFragmentDoc,
  read: ({ byMonth, byMonthBefore }, chosen) =>
    byMonth
      ? withFindings(
          twoYears(
            byMonth.rows.map((row) => ({ month: row.month ?? null, figure: row.nightsPerStay })),
            (byMonthBefore?.rows ?? []).map((row) => ({
              month: row.month ?? null,
              figure: row.nightsPerStay,
            })),
            'nights per stay',
            chosen,
          ),
          byMonth.findings,
          ['nightsPerStay'],
        )
      : 'failed',
};
