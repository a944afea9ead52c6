import { withFindings } from '../findings/withFindings.js';
import {
  type RespiteStaysMonthPanelFragment,
  RespiteStaysMonthPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { monthParts } from './monthParts.js';
import { partsNote } from './partsNote.js';
import { withPeople } from './withPeople.js';

/** Respite stays by month, planned and emergency. */
export const staysByMonthPanel: FigureSpec<RespiteStaysMonthPanelFragment> = {
  id: 'stays-by-month',
  title: 'Stays by month',
  unit: (chosen) => withPeople('Stays: all, planned and emergency', chosen),
  period: ({ year }) => year.months,
  note: (chosen) =>
    `A stay that lasts over the end of a month counts in both. ${partsNote(chosen)}`.trim(),
  placeholderHeight: 342,
  fragment: RespiteStaysMonthPanelFragmentDoc,
  read: ({ byMonth }) =>
    byMonth
      ? withFindings(
          monthParts(
            byMonth.rows.map(({ month, stays, plannedStays, emergencyStays }) => ({
              month: month ?? null,
              all: stays,
              planned: plannedStays,
              emergency: emergencyStays,
            })),
            'stays',
          ),
          byMonth.findings,
          ['stays', 'plannedStays', 'emergencyStays'],
        )
      : 'failed',
};
