import { saidOf } from '../findings/saidOf.js';
import {
  bedsByServiceTypeChart,
  bedsByServiceTypeHeight,
  bedsRowsDrawn,
} from '../charts/bars/bedsByServiceTypeChart.js';
import { bedsByServiceTypeTable } from '../charts/bars/bedsByServiceTypeTable.js';
import { BedsByKindPanelFragmentDoc, type ProvidersQuery } from '../gql/graphql.js';
import type { FigureSpec } from '../page/figureSpec.js';

/** Beds of care homes and how many of them were taken, by kind and client group. */
export const bedsByKindPanel: FigureSpec<ProvidersQuery> = {
  id: 'beds-by-kind',
  title: 'Beds and occupancy by kind of home',
  unit: 'Beds in registered care homes',
  period: ({ year }) => `last reports of ${year.label}`,
  placeholderHeight: 350,
  fragment: BedsByKindPanelFragmentDoc,
  read: ({ bedsByKind }) => {
    if (!bedsByKind) return 'failed';
    const rows = bedsRowsDrawn(
      bedsByKind.rows.map((row) => ({
        ...row,
        kind: row.kind?.label ?? 'Not known',
        clientGroup: row.clientGroup?.label ?? 'Not known',
      })),
    );
    if (rows.length === 0) return 'empty';
    return {
      ...saidOf(bedsByKind.findings),
      table: bedsByServiceTypeTable(rows),
      option: (look) => bedsByServiceTypeChart(rows, look),
      height: (look) => bedsByServiceTypeHeight(rows.length, look),
    };
  },
};
