import { saidOf } from '../findings/saidOf.js';
import type { StackedBarsOptions } from '../charts/bars/stackedBars.js';
import { stackedBarsChart, stackedBarsHeight } from '../charts/bars/stackedBarsChart.js';
import { stackedBarsTable } from '../charts/bars/stackedBarsTable.js';
import {
  type RespiteFollowedByPanelFragment,
  RespiteFollowedByPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { withPeople } from './withPeople.js';

const options: StackedBarsOptions = { unit: 'stays', printed: true };

/** What came after the stays, planned and emergency. */
export const followedByPanel: FigureSpec<RespiteFollowedByPanelFragment> = {
  id: 'followed-by',
  title: 'What followed the stay',
  unit: (chosen) => withPeople('Stays, planned and emergency', chosen),
  period: ({ year }) => year.label,
  note: 'A stay that ends in long-term care can mean that caring at home was no longer possible. It says nothing of what would have happened without the break.',
  placeholderHeight: 280,
  fragment: RespiteFollowedByPanelFragmentDoc,
  read: ({ byFollowedBy }) => {
    if (!byFollowedBy) return 'failed';
    const rows = byFollowedBy.rows.flatMap(({ followedBy, plannedStays, emergencyStays }) =>
      followedBy
        ? [{ name: followedBy.label, planned: plannedStays, emergency: emergencyStays }]
        : [],
    );
    if (rows.length === 0) return 'empty';
    const parts = rows.flatMap(({ name, planned, emergency }) => [
      { name, part: 'Planned', figure: planned },
      { name, part: 'Emergency', figure: emergency },
    ]);
    return {
      ...saidOf(byFollowedBy.findings),
      table: stackedBarsTable(parts, 'Followed by'),
      option: (look) => stackedBarsChart(parts, options, look),
      height: (look) => stackedBarsHeight(parts, options, look),
    };
  },
};
