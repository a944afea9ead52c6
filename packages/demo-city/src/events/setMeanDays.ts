import type { Day } from '../calendar.js';
import type { DatedEvent } from '../people/person.js';

/** An event whose start may be moved. */
interface Movable {
  start: Day;
  end: Day;
}

/**
 * Moves the starts of events by days until they and the known ones have exactly the mean number of days,
 * without letting any start cross a cut, so that the numbers of events open at the cuts stay.
 */
export function setMeanDays(
  events: DatedEvent[],
  known: readonly DatedEvent[],
  meanDays: number,
  cuts: readonly Day[],
): void {
  const days = ({ start, end }: DatedEvent): number => end - start;
  const all = [...events, ...known];
  let missing = meanDays * all.length - all.reduce((sum, event) => sum + days(event), 0);
  const step = -Math.sign(missing);
  while (missing !== 0) {
    const before = missing;
    for (const event of events as Movable[]) {
      if (missing === 0) break;
      const next = event.start + step;
      if (next > event.end || crosses(event.start, next, cuts)) continue;
      event.start = next;
      missing += step;
    }
    if (missing === before) throw new Error(`no room for mean days: ${meanDays}`);
  }
}

// a start on the cut is open at it; the day after is not
function crosses(start: Day, next: Day, cuts: readonly Day[]): boolean {
  return cuts.some((cut) => start <= cut !== next <= cut);
}
