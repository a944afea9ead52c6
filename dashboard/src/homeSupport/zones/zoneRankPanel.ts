import { saidOf } from '../../findings/saidOf.js';
import {
  barsChart,
  barsHeight,
  type BarsOptions,
  type BarsRow,
} from '../../charts/bars/barsChart.js';
import { barsTable } from '../../charts/bars/barsTable.js';
import { type ZoneRankPanelFragment, ZoneRankPanelFragmentDoc } from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import type { FigureSpec } from '../../page/figureSpec.js';
import { financialYear } from '../../periods/financialYear.js';
import { peopleWords } from '../selectionWords.js';
import { termWords } from '../termChoice.js';
import { chosenZone, type Zone, wardNames } from './zoneChoice.js';
import { chosenZoneMeasure } from './zoneMeasure.js';
import { zonesHiddenWords } from './zonesHiddenWords.js';
import { zoneFigure, zonesShown, zonesTerm } from './zonesShown.js';

/** The zones from the highest to the lowest figure, each with its figure a year before. */
export const zoneRankPanel: FigureSpec<ZoneRankPanelFragment> = {
  id: 'zones',
  title: (chosen) => `${chosenZoneMeasure(chosen).label} by zone, compared with a year before`,
  unit: (chosen) =>
    [chosenZoneMeasure(chosen).unit, termWords[zonesTerm(chosen)], ...peopleWords(chosen)].join(
      ', ',
    ),
  period: ({ year }) => year.label,
  placeholderHeight: 420,
  fragment: ZoneRankPanelFragmentDoc,
  read: (answer, chosen) => {
    if (!answer.zones || !answer.byZone) return 'failed';
    const before = answer.byZoneBefore?.rows ?? [];
    const rows = zonesShown(answer.zones.nodes, answer.byZone.rows, zonesTerm(chosen))
      .map((shown): BarsRow => {
        const past = before.find((row) => row.zone?.code === shown.zone.code);
        return {
          name: zoneName(shown.zone, chosen),
          figure: zoneFigure(shown, chosen),
          before: past ? past[chosenZoneMeasure(chosen).field] : null,
        };
      })
      .toSorted((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1));
    if (rows.length === 0) return 'empty';
    if (!chosen.signedIn && rows.every(({ figure }) => figure.value === null)) {
      return { notForPublic: zonesHiddenWords(chosen.signedIn) };
    }
    const { after, unit } = chosenZoneMeasure(chosen);
    const earlier = financialYear(chosen.year.startYear - 1).label;
    const options: BarsOptions = { unit: after, now: chosen.year.label, earlier };
    return {
      ...(rows.some(({ figure }) => figure.value !== null)
        ? saidOf(answer.byZone.findings, [chosenZoneMeasure(chosen).field])
        : { summary: zonesHiddenWords(chosen.signedIn) }),
      table: barsTable(rows, {
        name: 'Zone',
        figure: `${unit}, ${chosen.year.label}`,
        before: earlier,
      }),
      option: (look) => barsChart(rows, options, look),
      height: (look) => barsHeight(rows, look),
    };
  },
};

/** `L6 Westwood, Wyken`; a zone of many wards by its own name. The zone the reader has chosen is marked in words. */
function zoneName(zone: Zone, chosen: Chosen): string {
  const name = zone.wards.length > 2 ? zone.name : `${zone.code} ${wardNames(zone)}`;
  return chosenZone(chosen)?.code === zone.code ? `${name} (chosen)` : name;
}
