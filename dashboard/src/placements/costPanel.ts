import { saidOf } from '../findings/saidOf.js';
import { barsChart, barsHeight, type BarsRow } from '../charts/bars/barsChart.js';
import {
  type PlacementsCostPanelFragment,
  PlacementsCostPanelFragmentDoc,
} from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';
import { dayText } from '../periods/dateText.js';
import { selectionWords } from './selectionWords.js';

/** What placements cost a week, by service; the API holds back a service of which one or two providers have nearly all. */
export const costPanel: FigureSpec<PlacementsCostPanelFragment> = {
  id: 'cost',
  title: 'Cost a week by service',
  unit: (chosen) =>
    ['Pounds for each person', selectionWords(chosen, ['service'])]
      .filter((words) => words !== '')
      .join(', '),
  period: ({ year }) => `on ${dayText(year.to)}`,
  note: 'Where a cost is recorded: unit cost times units a week, by the Department’s cost rules. Services of which few people, or one or two providers, have nearly all are not listed, since they could be recognised.',
  placeholderHeight: 320,
  fragment: PlacementsCostPanelFragmentDoc,
  read: ({ costs }) => {
    if (!costs) return 'failed';
    const rows = costs.rows
      .filter(({ costPerPersonPerWeek: { value } }) => value !== null && value > 0)
      .toSorted((a, b) => (b.weeklyCost.value ?? 0) - (a.weeklyCost.value ?? 0));
    if (rows.length === 0) return 'empty';
    const bars = rows.map((row): BarsRow => ({
      name: row.serviceType?.label ?? 'Not known',
      figure: row.costPerPersonPerWeek,
    }));
    const options = { unit: 'a person a week' };
    return {
      ...saidOf(costs.findings, ['costPerPersonPerWeek']),
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
