import { saidOf } from '../../findings/saidOf.js';
import {
  hoursByZoneChart,
  hoursByZoneHeight,
  zoneSeries,
} from '../../charts/bars/hoursByZoneChart.js';
import { hoursByZoneTable } from '../../charts/bars/hoursByZoneTable.js';
import { type ZoneHistoryPanelFragment, ZoneHistoryPanelFragmentDoc } from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { historyWords } from '../historyWords.js';
import { peopleWords } from '../selectionWords.js';
import { termWords } from '../termChoice.js';
import { zonesOfTerm } from './zoneChoice.js';
import { zonesHiddenWords } from './zonesHiddenWords.js';
import { zonesTerm } from './zonesShown.js';

/** Each zone over up to three years, on one scale. */
export const zoneHistoryPanel: FigureSpec<ZoneHistoryPanelFragment> = {
  id: 'zones-over-time',
  title: 'Each zone over time',
  unit: (chosen) =>
    ['Hours delivered a week', termWords[zonesTerm(chosen)], ...peopleWords(chosen)].join(', '),
  period: (chosen) => `by quarter, ${historyWords(chosen)}`,
  placeholderHeight: 384,
  wide: true,
  fragment: ZoneHistoryPanelFragmentDoc,
  read: ({ zones, zoneHistory }, chosen) => {
    if (!zones || !zoneHistory) return 'failed';
    const own = zonesOfTerm(zones.nodes, zonesTerm(chosen)).map(({ code }) => code);
    const rows = zoneHistory.rows.flatMap(({ zone, quarter, hoursDeliveredPerWeek }) =>
      zone && quarter && own.includes(zone.code)
        ? [{ zone, quarter, hoursPerWeek: hoursDeliveredPerWeek }]
        : [],
    );
    const count = zoneSeries(rows).zones.length;
    if (count === 0) {
      return chosen.signedIn || rows.length === 0
        ? 'empty'
        : { notForPublic: zonesHiddenWords(chosen.signedIn) };
    }
    return {
      ...saidOf(zoneHistory.findings),
      table: hoursByZoneTable(rows),
      option: (look) => hoursByZoneChart(rows, look),
      height: (look) => hoursByZoneHeight(rows, look),
    };
  },
};
