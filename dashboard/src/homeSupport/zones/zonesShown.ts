import { figureNotAvailable, type Figure } from '../../figures/figure.js';
import type {
  HomeSupportTerm,
  HomeSupportZonesFragment,
  ZoneFiguresFragment,
} from '../../gql/graphql.js';
import type { Chosen } from '../../page/chosen.js';
import { chosenTerm } from '../termChoice.js';
import { chosenZone, type Zone, zonesOfTerm } from './zoneChoice.js';
import { chosenZoneMeasure } from './zoneMeasure.js';

/** A zone with its figures; null where the API gave no row: then nobody had support there. */
export interface ZoneShown {
  readonly zone: Zone;
  readonly figures: ZoneFiguresFragment | null;
}

/**
 * The term whose zones are compared. Zones of different terms overlap, so they are shown for one term at a time:
 * the chosen one, the one of the chosen zone, or long-term support.
 */
export function zonesTerm(chosen: Chosen): HomeSupportTerm {
  return chosenTerm(chosen) ?? chosenZone(chosen)?.term ?? 'LONG';
}

/**
 * The zones that a term was worked in, by code. A ward may lie in an old and in a new zone of one term:
 * it counts to the one that people are known of, else to the first.
 */
export function zonesShown(
  zones: NonNullable<HomeSupportZonesFragment['zones']>['nodes'],
  rows: readonly ZoneFiguresFragment[],
  term: HomeSupportTerm,
): ZoneShown[] {
  const all = zonesOfTerm(zones, term).map((zone): ZoneShown => ({
    zone,
    figures: rows.find((row) => row.zone?.code === zone.code) ?? null,
  }));
  const first = [
    ...all.filter(({ figures }) => figures?.people.value != null),
    ...all.filter(({ figures }) => figures?.people.value == null),
  ];
  const placed = new Set<string>();
  const inUse = first.filter(({ zone }) => {
    const free = zone.wards.some(({ onsCode }) => !placed.has(onsCode));
    for (const { onsCode } of zone.wards) placed.add(onsCode);
    return free || zone.wards.length === 0;
  });
  return all.filter((shown) => inUse.includes(shown));
}

/** The figure of a zone that the reader has chosen to compare. */
export function zoneFigure({ figures }: ZoneShown, chosen: Chosen): Figure {
  return figures ? figures[chosenZoneMeasure(chosen).field] : figureNotAvailable;
}
