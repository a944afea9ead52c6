import { withFindings } from '../findings/withFindings.js';
import { type RespiteAgePanelFragment, RespiteAgePanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { countBars } from './countBars.js';
import { chosenCount } from './countChoice.js';
import { withPeople } from './withPeople.js';

/** How old the people who stay are, youngest first. */
export const agePanel: FigureSpec<RespiteAgePanelFragment> = {
  id: 'age',
  title: (chosen) => `${chosenCount(chosen).label} by age`,
  unit: (chosen) => withPeople(chosenCount(chosen).label, chosen),
  period: ({ year }) => year.label,
  placeholderHeight: 300,
  fragment: RespiteAgePanelFragmentDoc,
  read: ({ byAge, byAgeBefore }, chosen) =>
    byAge
      ? withFindings(
          countBars(
            byAge.rows.map(({ ageBand, ...counts }) => ({ ...counts, named: ageBand ?? null })),
            (byAgeBefore?.rows ?? []).map(({ ageBand, ...counts }) => ({
              ...counts,
              named: ageBand ?? null,
            })),
            'Age',
            chosen,
            'as given',
          ),
          byAge.findings,
          [chosenCount(chosen).id],
        )
      : 'failed',
};
