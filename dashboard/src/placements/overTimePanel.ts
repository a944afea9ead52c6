import { withFindings } from '../findings/withFindings.js';
import {
  type PlacementsOverTimePanelFragment,
  PlacementsOverTimePanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { historyWords } from './historyWords.js';
import { noRoom, placementsRoom } from './placementsRoom.js';
import { quarterLines } from './quarterLines.js';
import { selectionWords } from './selectionWords.js';

/** People in place at the end of each quarter, and at any time in it. */
export const overTimePanel: FigureSpec<PlacementsOverTimePanelFragment> = {
  id: 'people-over-time',
  title: 'People in place over time',
  unit: (chosen) => `People, ${selectionWords(chosen)}`,
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  note: 'Somebody who has two services at once counts once.',
  placeholderHeight: 340,
  fragment: PlacementsOverTimePanelFragmentDoc,
  read: ({ overTime }, chosen) => {
    if (!placementsRoom(chosen).overTime) return noRoom;
    if (!overTime) return 'failed';
    return withFindings(
      quarterLines(
        overTime.rows,
        [
          { name: 'At any time in the quarter', figure: ({ people }) => people },
          { name: 'On its last day', figure: ({ peopleAtEnd }) => peopleAtEnd },
        ],
        { unit: 'people' },
      ),
      overTime.findings,
      ['people', 'peopleAtEnd'],
    );
  },
};
