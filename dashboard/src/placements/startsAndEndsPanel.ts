import { withFindings } from '../findings/withFindings.js';
import { type StartsAndEndsPanelFragment, StartsAndEndsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { historyWords } from './historyWords.js';
import { noRoom, placementsRoom } from './placementsRoom.js';
import { quarterLines } from './quarterLines.js';
import { selectionWords } from './selectionWords.js';

/** Placements that start and that end, quarter by quarter. */
export const startsAndEndsPanel: FigureSpec<StartsAndEndsPanelFragment> = {
  id: 'starts-and-ends',
  title: 'Starts and ends',
  unit: (chosen) => `Placements, ${selectionWords(chosen)}`,
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  note: 'Where starts are above ends, more people are in place at the end of the quarter than at its beginning. A move from one service to another is an end and a start.',
  placeholderHeight: 340,
  fragment: StartsAndEndsPanelFragmentDoc,
  read: ({ overTime }, chosen) => {
    if (!placementsRoom(chosen).overTime) return noRoom;
    if (!overTime) return 'failed';
    return withFindings(
      quarterLines(
        overTime.rows,
        [
          { name: 'Starts', figure: ({ starts }) => starts },
          { name: 'Ends', figure: ({ ends }) => ends },
        ],
        { unit: 'placements' },
      ),
      overTime.findings,
      ['starts', 'ends'],
    );
  },
};
