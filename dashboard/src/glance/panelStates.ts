import {
  bedsByServiceTypeChart,
  bedsByServiceTypeHeight,
  bedsRowsDrawn,
} from '../charts/bars/bedsByServiceTypeChart.js';
import { bedsByServiceTypeTable } from '../charts/bars/bedsByServiceTypeTable.js';
import { type FindingWords, type Said, saidOf } from '../findings/saidOf.js';
import type { Figure } from '../figures/figure.js';
import type { CityAtAGlanceQuery } from '../gql/graphql.js';
import type { PanelState } from '../page/panelState.js';
import {
  hoursByZoneChart,
  hoursByZoneHeight,
  zoneSeries,
} from '../charts/bars/hoursByZoneChart.js';
import { hoursByZoneTable } from '../charts/bars/hoursByZoneTable.js';
import {
  representationChart,
  representationRowsDrawn,
} from '../charts/intervals/representationChart.js';
import { respiteNightsByMonthChart } from '../charts/lines/respiteNightsByMonthChart.js';
import { respiteNightsByMonthTable } from '../charts/lines/respiteNightsByMonthTable.js';

/** Beds and occupancy by service type. */
export function bedsPanel(answer: CityAtAGlanceQuery): PanelState {
  if (!answer.beds) return 'failed';
  const rows = bedsRowsDrawn(
    answer.beds.rows.map((row) => ({
      ...row,
      kind: row.kind?.label ?? 'Not known',
      clientGroup: row.clientGroup?.label ?? 'Not known',
    })),
  );
  const count = rows.length;
  if (count === 0) return 'empty';
  return {
    ...saidOf(answer.beds.findings),
    table: bedsByServiceTypeTable(rows),
    option: (look) => bedsByServiceTypeChart(rows, look),
    height: (look) => bedsByServiceTypeHeight(count, look),
  };
}

/** Representation by ethnic group, allowing for age; the table has the ratio without it as well. */
export function representationPanel(answer: CityAtAGlanceQuery): PanelState {
  if (!answer.equalityNow) return 'failed';
  const { groups, notRecorded, findings } = answer.equalityNow;
  const rows = groups.map((group) => ({ ...group, representationRatio: group.standardisedRatio }));
  const count = representationRowsDrawn(rows).length;
  if (count === 0) return 'empty';
  return {
    ...saidOfGroups(findings, notRecorded.share),
    table: {
      columns: [
        'Ethnic group',
        'People supported',
        'Adults in the city',
        'Ratio allowing for age',
        'Ratio of the two shares',
      ],
      rows: groups.map((row) => ({
        heading: row.group.label,
        figures: [row.share, row.populationShare, row.standardisedRatio, row.representationRatio],
      })),
    },
    option: (look) => representationChart(rows, look),
    height: () => 70 + count * 46,
  };
}

/** Home-support hours by zone over time. */
export function hoursByZonePanel(answer: CityAtAGlanceQuery): PanelState {
  if (!answer.hoursByZone) return 'failed';
  const rows = answer.hoursByZone.rows.flatMap(({ zone, quarter, hoursDeliveredPerWeek }) =>
    zone && quarter ? [{ zone, quarter, hoursPerWeek: hoursDeliveredPerWeek }] : [],
  );
  const count = zoneSeries(rows).zones.length;
  if (count === 0) return 'empty';
  return {
    ...saidOf(answer.hoursByZone.findings),
    table: hoursByZoneTable(rows),
    option: (look) => hoursByZoneChart(rows, look),
    height: (look) => hoursByZoneHeight(rows, look),
  };
}

/** Respite nights by month. */
export function respiteNightsPanel(answer: CityAtAGlanceQuery): PanelState {
  if (!answer.respiteNights) return 'failed';
  const rows = answer.respiteNights.rows
    .flatMap((row) => (row.month ? [{ ...row, month: row.month }] : []))
    .toSorted((a, b) => a.month.localeCompare(b.month));
  if (rows.length === 0) return 'empty';
  return {
    ...saidOf(answer.respiteNights.findings),
    table: respiteNightsByMonthTable(rows),
    option: (look) => respiteNightsByMonthChart(rows, look),
    height: () => 384,
  };
}

/** What the API found of the groups, and how many people are in none. */
function saidOfGroups(findings: readonly FindingWords[], notRecorded: Figure): Said {
  const said = saidOf(findings, ['standardisedRatio']);
  if (notRecorded.value === null) return said;
  const unknown = `No group is recorded for ${notRecorded.display} of people supported.`;
  return { ...said, summary: `${said.summary} ${unknown}` };
}
