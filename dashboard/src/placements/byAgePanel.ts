import { withFindings } from '../findings/withFindings.js';
import {
  type PlacementsByAgePanelFragment,
  PlacementsByAgePanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { chosenCount } from './countChoice.js';
import { selectionWords } from './selectionWords.js';
import { splitBars } from '../page/splitBars.js';

/** People by age, whichever ages are chosen for the rest of the page. */
export const byAgePanel: FigureSpec<PlacementsByAgePanelFragment> = {
  id: 'by-age',
  title: (chosen) => `${chosenCount(chosen).label} by age`,
  unit: (chosen) => `${chosenCount(chosen).counted}, ${selectionWords(chosen, ['age'])}`,
  period: (chosen) => chosenCount(chosen).when(chosen),
  note: 'Every age, whichever is chosen above. Age on the last day of the year.',
  placeholderHeight: 380,
  fragment: PlacementsByAgePanelFragmentDoc,
  read: ({ byAge, byAgeBefore }, chosen) => {
    if (!byAge) return 'failed';
    const { field, label, after } = chosenCount(chosen);
    return withFindings(
      splitBars(
        byAge.rows.map((row) => ({ named: row.ageBand, figure: row[field] })),
        (byAgeBefore?.rows ?? []).map((row) => ({ named: row.ageBand, figure: row[field] })),
        {
          heading: 'Age',
          label,
          unit: after,
          order: 'as given',
          folded: ['UNDER_18', 'UNKNOWN'],
        },
        chosen,
      ),
      byAge.findings,
      [field],
    );
  },
};
