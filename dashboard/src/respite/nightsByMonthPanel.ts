import { withFindings } from '../findings/withFindings.js';
import {
  type RespiteNightsMonthPanelFragment,
  RespiteNightsMonthPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { monthParts } from './monthParts.js';
import { partsNote } from './partsNote.js';
import { withPeople } from './withPeople.js';

/** Nights of respite by month, planned and emergency. */
export const nightsByMonthPanel: FigureSpec<RespiteNightsMonthPanelFragment> = {
  id: 'nights-by-month',
  title: 'Nights by month',
  unit: (chosen) => withPeople('Nights: all, planned and emergency', chosen),
  period: ({ year }) => year.months,
  note: partsNote,
  placeholderHeight: 342,
  fragment: RespiteNightsMonthPanelFragmentDoc,
  read: ({ byMonth }) =>
    byMonth
      ? withFindings(
          monthParts(
            byMonth.rows.map(({ month, nights, plannedNights, emergencyNights }) => ({
              month: month ?? null,
              all: nights,
              planned: plannedNights,
              emergency: emergencyNights,
            })),
            'nights',
          ),
          byMonth.findings,
          ['nights', 'plannedNights', 'emergencyNights'],
        )
      : 'failed',
};
