import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import { EqualitySharesPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { saidOf } from '../findings/saidOf.js';
import { found, standing } from './equalityFound.js';
import { dimensionOf } from './equalityDimensions.js';
import { countedText } from './equalityVariables.js';

/** The share of each group among people supported, and among residents as a mark. */
export const sharesPanel: FigureSpec<EqualityQuery> = {
  id: 'shares',
  title: 'Share of people and of residents',
  unit: 'Share of people supported; the mark is the share of residents, %',
  period: countedText,
  note: 'Not adjusted for age. People whose group is not recorded are left out.',
  placeholderHeight: 420,
  fragment: EqualitySharesPanelFragmentDoc,
  read: ({ equality }, { own }) => {
    if (!equality) return 'failed';
    const rows = equality.groups.map(({ group, share, populationShare }): BarsRow => ({
      name: group.label,
      figure: share,
      before: populationShare,
    }));
    if (rows.length === 0) return 'empty';
    const options = { now: 'People supported', earlier: 'Residents' };
    return {
      ...saidOf(standing(equality.findings), found.shares),
      table: {
        columns: [
          dimensionOf(own['by']).group,
          'Share of people supported',
          'Share of residents',
          'People supported',
          'Residents',
        ],
        rows: equality.groups.map(({ group, share, populationShare, people, population }) => ({
          heading: group.label,
          figures: [share, populationShare, people, population],
        })),
      },
      option: (look) => barsChart(rows, options, look),
      height: (look) => barsHeight(rows, look),
    };
  },
};
