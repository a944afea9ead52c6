import { england, regions } from '@careshape/domain';
import type { IndicatorRow } from './readIndicators.js';

/** What an area is to the authority asked about. */
export const outcomeAreaKinds = ['OWN', 'REGION', 'NATION', 'COUNCIL'] as const;
export type OutcomeAreaKind = (typeof outcomeAreaKinds)[number];

/** An area whose outcomes are loaded. */
export interface OutcomeArea {
  readonly code: string;
  readonly name: string;
  readonly kind: OutcomeAreaKind;
}

/** The areas of some rows: the authority, its region, the nation, then other councils by name. */
export function outcomeAreas(
  rows: readonly IndicatorRow[],
  authority: string,
): readonly OutcomeArea[] {
  const names = new Map(rows.map(({ area, area_name }) => [area, area_name]));
  const areas = [...names].map(([code, name]) => ({ code, name, kind: kindOf(code, authority) }));
  return areas.toSorted(
    (a, b) =>
      outcomeAreaKinds.indexOf(a.kind) - outcomeAreaKinds.indexOf(b.kind) ||
      a.name.localeCompare(b.name),
  );
}

function kindOf(code: string, authority: string): OutcomeAreaKind {
  if (code === authority) return 'OWN';
  if (code === england) return 'NATION';
  return regions.some((region) => region.code === code) ? 'REGION' : 'COUNCIL';
}
