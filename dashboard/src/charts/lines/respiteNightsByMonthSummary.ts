import { monthText } from '../../periods/dateText.js';
import type { RespiteNightsRow } from './respiteNightsByMonthChart.js';

/** The respite chart in words: the months with most planned and most emergency nights. */
export function respiteNightsByMonthSummary(rows: readonly RespiteNightsRow[]): string {
  const planned = highest(rows, 'plannedNights');
  const emergency = highest(rows, 'emergencyNights');
  if (!planned) return 'No month has a number of nights that can be shown.';

  const first = `Planned nights were highest in ${monthText(planned.month)}, at ${planned.plannedNights.display}.`;
  if (!emergency) return `${first} Emergency nights are too few to show.`;
  return `${first} Emergency nights were highest in ${monthText(emergency.month)}, at ${emergency.emergencyNights.display}.`;
}

function highest(
  rows: readonly RespiteNightsRow[],
  nights: 'plannedNights' | 'emergencyNights',
): RespiteNightsRow | undefined {
  return rows
    .filter((row) => row[nights].value !== null)
    .toSorted((a, b) => (b[nights].value ?? 0) - (a[nights].value ?? 0))
    .at(0);
}
