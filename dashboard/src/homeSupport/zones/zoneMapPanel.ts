import { saidOf } from '../../findings/saidOf.js';
import { hexMapChart, hexMapHeight, type HexMapRow } from '../../charts/maps/hexMapChart.js';
import { type ZoneMapPanelFragment, ZoneMapPanelFragmentDoc } from '../../gql/graphql.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { peopleWords } from '../selectionWords.js';
import { chosenTerm, termWords } from '../termChoice.js';
import { chosenZone, wardNames } from './zoneChoice.js';
import { chosenZoneMeasure } from './zoneMeasure.js';
import { zonesHiddenWords } from './zonesHiddenWords.js';
import { zoneFigure, type ZoneShown, zonesShown, zonesTerm } from './zonesShown.js';
import type { Chosen } from '../../page/chosen.js';

/** The zones on the map of the wards: each ward with the figure of its zone, zones kept apart by strong lines. */
export const zoneMapPanel: FigureSpec<ZoneMapPanelFragment> = {
  id: 'zone-map',
  title: (chosen) => `${chosenZoneMeasure(chosen).label} by zone`,
  unit: (chosen) =>
    [chosenZoneMeasure(chosen).unit, termWords[zonesTerm(chosen)], ...peopleWords(chosen)].join(
      ', ',
    ),
  period: ({ year }) => year.label,
  note: (chosen) =>
    `Each hexagon is a ward and shows the figure of its whole zone; the text before the ward is the zone.${
      chosenTerm(chosen) === null && !chosenZone(chosen)
        ? ' Zones of different terms overlap, so the map shows the zones of long-term support.'
        : ''
    }`,
  placeholderHeight: 520,
  fragment: ZoneMapPanelFragmentDoc,
  read: (answer, chosen) => {
    if (!answer.zones || !answer.byZone) return 'failed';
    const zones = zonesShown(answer.zones.nodes, answer.byZone.rows, zonesTerm(chosen));
    if (zones.length === 0) return 'empty';
    const rows = wardRows(zones, chosen);
    return {
      ...(zones.every((shown) => zoneFigure(shown, chosen).value === null)
        ? { summary: zonesHiddenWords(chosen.signedIn) }
        : saidOf(answer.byZone.findings, [chosenZoneMeasure(chosen).field])),
      table: {
        columns: ['Zone and its wards', chosenZoneMeasure(chosen).unit],
        rows: zones.map((shown) => ({
          heading: `${shown.zone.name}: ${wardNames(shown.zone)}`,
          figures: [zoneFigure(shown, chosen)],
        })),
      },
      option: (look) => hexMapChart(rows, look),
      height: (look) => hexMapHeight(rows, look),
    };
  },
};

function wardRows(zones: readonly ZoneShown[], chosen: Chosen): HexMapRow[] {
  const rows = zones.flatMap((shown) =>
    shown.zone.wards.flatMap((ward): HexMapRow[] =>
      ward.hexColumn == null || ward.hexRow == null
        ? []
        : [
            {
              code: ward.onsCode,
              name: `${shown.zone.code} ${ward.name}`,
              column: ward.hexColumn,
              row: ward.hexRow,
              figure: zoneFigure(shown, chosen),
              group: shown.zone.name,
            },
          ],
    ),
  );
  return rows.filter((row, at) => rows.findIndex(({ code }) => code === row.code) === at);
}
