import { saidOf } from '../findings/saidOf.js';
import { hexMapChart, hexMapHeight } from '../charts/maps/hexMapChart.js';
import { wardRows } from '../charts/maps/wardRows.js';
import { figureOf } from '../figures/figureOf.js';
import { OccupancyByWardPanelFragmentDoc, type ProvidersQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';

/** How full the homes and schemes of each ward are. */
export const occupancyByWardPanel: FigureSpec<ProvidersQuery> = {
  id: 'occupancy-by-ward',
  title: 'Occupancy by ward',
  unit: 'Share of reported capacity in use, %',
  period: ({ year }) => `last reports of ${year.label}`,
  note: 'One hexagon a ward, placed roughly as on the map. Each counts the care homes and housing with care in the ward that reported.',
  placeholderHeight: 520,
  fragment: OccupancyByWardPanelFragmentDoc,
  read: ({ occupancyByWard, wards }) => {
    if (!occupancyByWard || !wards) return 'failed';
    const byWard = new Map(occupancyByWard.rows.map((row) => [row.ward?.code, row]));
    const rows = wardRows(wards.nodes, (code) => figureOf(byWard.get(code)?.occupancyRate));
    if (rows.every(({ figure }) => figure.value === null)) return 'empty';
    return {
      ...saidOf(occupancyByWard.findings, ['occupancyRate']),
      table: {
        columns: ['Ward', 'Occupancy', 'Vacancies'],
        rows: rows.map(({ code, name, figure }) => ({
          heading: name,
          figures: [figure, figureOf(byWard.get(code)?.vacancies)],
        })),
      },
      option: (look) => hexMapChart(rows, look),
      height: (look) => hexMapHeight(rows, look),
    };
  },
};
