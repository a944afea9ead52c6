import { hexMapChart, hexMapHeight } from '../charts/maps/hexMapChart.js';
import { wardRows } from '../charts/maps/wardRows.js';
import { figureNotAvailable } from '../figures/figure.js';
import { type EqualityQuery, EqualityWardsPanelFragmentDoc } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { countedText } from './equalityVariables.js';
import { saidOf } from '../findings/saidOf.js';
import { found } from './equalityFound.js';
import { endsFigure } from './ratioRows.js';

/** The same service by ward: people supported beside people expected at the ages of the ward. */
export const wardsPanel: FigureSpec<EqualityQuery> = {
  id: 'by-ward',
  title: 'By ward',
  unit: 'Ratio with age allowed for, 1 = as many as expected',
  period: countedText,
  note: 'All people of the service by the ward they live in; people who live outside the city are left out. Of 18 wards about one looks different by chance alone: the table shows each interval.',
  placeholderHeight: 520,
  fragment: EqualityWardsPanelFragmentDoc,
  read: ({ byWard, wards }) => {
    if (!byWard || !wards) return 'failed';
    const groups = new Map(byWard.groups.map((group) => [group.group.code, group]));
    const rows = wardRows(
      wards.nodes,
      (code) => groups.get(code)?.standardisedRatio ?? figureNotAvailable,
    );
    if (rows.every(({ figure }) => figure.value === null)) return 'empty';
    return {
      ...saidOf(byWard.findings, found.ratios),
      table: {
        columns: ['Ward', 'People supported', 'Ratio, age allowed for', 'Interval', 'Crude ratio'],
        rows: byWard.groups.map((group) => ({
          heading: group.group.label,
          figures: [
            group.people,
            group.standardisedRatio,
            endsFigure(group.standardisedRatio),
            group.representationRatio,
          ],
        })),
      },
      option: (look) => hexMapChart(rows, look),
      height: (look) => hexMapHeight(rows, look),
    };
  },
};
