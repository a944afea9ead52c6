import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import { EqualitySharesPanelFragmentDoc, type EqualityQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
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
      summary: sharesSummary(rows),
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

/** The group whose two shares lie furthest apart. */
function sharesSummary(rows: readonly BarsRow[]): string {
  const widest = rows
    .filter(({ figure, before }) => figure.value !== null && before?.value != null)
    .toSorted((a, b) => gap(b) - gap(a))
    .at(0);
  if (!widest) return 'No group has both shares to show.';
  return `Furthest apart: ${widest.name}, ${widest.figure.display} of people supported and ${widest.before?.display ?? '–'} of residents.`;
}

function gap({ figure, before }: BarsRow): number {
  return Math.abs((figure.value ?? 0) - (before?.value ?? 0));
}
