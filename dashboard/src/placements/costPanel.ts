import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import {
  type PlacementsCostPanelFragment,
  PlacementsCostPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { dayText } from '../periods/dateText.js';
import { selectionWords } from './selectionWords.js';

/** What placements cost a week, by service: for signed-in staff. */
export const costPanel: FigureSpec<PlacementsCostPanelFragment> = {
  id: 'cost',
  title: 'Cost a week by service',
  unit: (chosen) =>
    ['Pounds for each person', selectionWords(chosen, ['service'])]
      .filter((words) => words !== '')
      .join(', '),
  period: ({ year }) => `on ${dayText(year.to)}`,
  note: 'Where a cost is recorded: unit cost times units a week, by the Department’s cost rules. Not for publication as it stands.',
  placeholderHeight: 320,
  fragment: PlacementsCostPanelFragmentDoc,
  read: ({ costs }, { signedIn }) => {
    if (!signedIn)
      return {
        notForPublic:
          'What placements cost is shown to council staff when they are signed in. It rests on the prices of a few providers, who could be recognised.',
      };
    if (!costs) return 'failed';
    const rows = costs.rows
      .filter(({ costPerPersonPerWeek: { value } }) => value !== null && value > 0)
      .toSorted((a, b) => (b.weeklyCost.value ?? 0) - (a.weeklyCost.value ?? 0));
    if (rows.length === 0) return 'empty';
    const bars = rows.map((row): BarsRow => ({
      name: row.serviceType?.label ?? 'Not known',
      figure: row.costPerPersonPerWeek,
    }));
    const dearest = bars.toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))[0];
    const options = { unit: 'a person a week' };
    return {
      summary: `${costs.totals.weeklyCost.display} a week in all, ${costs.totals.costPerPersonPerWeek.display} for each person. Dearest for each person: ${dearest?.name}, ${dearest?.figure.display}.`,
      table: {
        columns: ['Service', 'A week', 'A week for each person'],
        rows: rows.map((row) => ({
          heading: row.serviceType?.label ?? 'Not known',
          figures: [row.weeklyCost, row.costPerPersonPerWeek],
        })),
      },
      option: (look) => barsChart(bars, options, look),
      height: (look) => barsHeight(bars, look),
    };
  },
};
