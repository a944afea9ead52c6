import { withFindings } from '../findings/withFindings.js';
import { type StayLengthPanelFragment, StayLengthPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { noRoom, placementsRoom } from './placementsRoom.js';
import { selectionWords } from './selectionWords.js';
import { splitBars } from '../page/splitBars.js';

/** How long placements that ended had lasted, by service. */
export const stayLengthPanel: FigureSpec<StayLengthPanelFragment> = {
  id: 'length-of-stay',
  title: 'Length of stay by service',
  unit: (chosen) =>
    ['Mean days from start to end', selectionWords(chosen, ['service'])]
      .filter((words) => words !== '')
      .join(', '),
  period: ({ year }) => `placements that ended in ${year.label}`,
  note: 'Only placements that ended: people who have stayed for years and are still there do not count yet, so people now in place can expect to stay longer. 365 days are a year.',
  placeholderHeight: 380,
  fragment: StayLengthPanelFragmentDoc,
  read: ({ byService, byServiceBefore }, chosen) => {
    if (!placementsRoom(chosen).byService) return noRoom;
    if (!byService) return 'failed';
    return withFindings(
      splitBars(
        byService.rows.map((row) => ({ named: row.serviceType, figure: row.lengthOfStayDays })),
        (byServiceBefore?.rows ?? []).map((row) => ({
          named: row.serviceType,
          figure: row.lengthOfStayDays,
        })),
        { heading: 'Service', label: 'Mean days', unit: 'days' },
        chosen,
      ),
      byService.findings,
      ['lengthOfStayDays'],
    );
  },
};
