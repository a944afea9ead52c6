import { saidOf } from '../findings/saidOf.js';
import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import {
  type RespiteFollowedByPanelFragment,
  RespiteFollowedByPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { withPeople } from './withPeople.js';

/**
 * What came after the stays; planned and emergency ones in the table. Each is rounded on its own: one on the other would
 * draw a sum that is not the count of all.
 */
export const followedByPanel: FigureSpec<RespiteFollowedByPanelFragment> = {
  id: 'followed-by',
  title: 'What followed the stay',
  unit: (chosen) => withPeople('Stays', chosen),
  period: ({ year }) => year.label,
  note: 'A stay that ends in long-term care can mean that caring at home was no longer possible. It says nothing of what would have happened without the break.',
  placeholderHeight: 280,
  fragment: RespiteFollowedByPanelFragmentDoc,
  read: ({ byFollowedBy }) => {
    if (!byFollowedBy) return 'failed';
    const known = byFollowedBy.rows.flatMap(({ followedBy, ...counts }) =>
      followedBy ? [{ name: followedBy.label, ...counts }] : [],
    );
    if (known.length === 0) return 'empty';
    const rows = known.map(({ name, stays }): BarsRow => ({ name, figure: stays }));
    return {
      ...saidOf(byFollowedBy.findings, ['stays', 'plannedStays', 'emergencyStays']),
      table: {
        columns: ['Followed by', 'Stays', 'Planned', 'Emergency'],
        rows: known.map(({ name, stays, plannedStays, emergencyStays }) => ({
          heading: name,
          figures: [stays, plannedStays, emergencyStays],
        })),
      },
      option: (look) => barsChart(rows, { unit: 'stays' }, look),
      height: (look) => barsHeight(rows, look),
    };
  },
};
