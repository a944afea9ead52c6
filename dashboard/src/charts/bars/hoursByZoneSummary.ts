import type { Figure } from '../../figures/figure.js';
import { quarterText } from '../../periods/dateText.js';
import { type HoursByZoneRow, zoneSeries } from './hoursByZoneChart.js';

/** The zones chart in words: the busiest and the quietest zone in its last quarter. */
export function hoursByZoneSummary(rows: readonly HoursByZoneRow[]): string {
  const { quarters, zones } = zoneSeries(rows);
  const last = quarters.length - 1;
  const quarter = quarters[last];
  const known = zones
    .map((zone) => ({ name: zone.name, figure: zone.hours[last] ?? null }))
    .filter((zone): zone is { name: string; figure: Figure } => zone.figure?.value != null)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
  const busiest = known.at(0);
  const quietest = known.at(-1);
  if (!quarter || !busiest || !quietest) return 'No zone has hours that can be shown.';
  return `In ${quarterText(quarter)}, ${busiest.name} had the most hours a week, ${busiest.figure.display}, and ${quietest.name} the fewest, ${quietest.figure.display}.`;
}
