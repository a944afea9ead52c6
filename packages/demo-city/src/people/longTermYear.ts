import { apportion } from '../apportion.js';
import type { DemoYear } from '../calendar.js';
import {
  type LongTermTrack,
  longTermTracks,
  type MainService,
  transfers,
} from '../ledger/longTermTracks.js';

/** What happens on one line of the ledger in one year. */
export interface TrackYear {
  readonly track: LongTermTrack;
  /** People new to long-term support who start here. */
  readonly newStarters: number;
  /** Of the people in place at the start of the year, those who leave long-term support. */
  readonly carriedLeavers: number;
  /** Of the new starters, those who leave within the year. */
  readonly newLeavers: number;
  /** Where people in place at the start of the year move on to. */
  readonly moves: readonly { to: LongTermTrack; people: number }[];
}

// Few leave in the year they came; the first year keeps the printed number of long-term clients instead.
const newLeaverShare = 0.12;

/**
 * The flows of one year: stock before + starts − leavers = stock after, with the printed number of people during the year.
 *
 * @param carriedLeavers all leavers from the people in place at the start, where that is printed
 */
export function longTermYear(year: DemoYear, carriedLeavers?: number): TrackYear[] {
  const flows = longTermTracks.map((track) => {
    const starts = at(track.during, year.index) - at(track.inPlace, year.index);
    const leavers = at(track.during, year.index) - at(track.inPlace, year.index + 1);
    const moves = transfers
      .filter((move) => matches(track, move.from, move.band))
      .map((move) => ({ to: trackOf(move.to, move.band), people: at(move.people, year.index) }));
    const movedIn = transfers
      .filter((move) => matches(track, move.to, move.band))
      .reduce((sum, move) => sum + at(move.people, year.index), 0);
    const movedOut = moves.reduce((sum, move) => sum + move.people, 0);
    return { track, moves, newStarters: starts - movedIn, finalLeavers: leavers - movedOut };
  });
  const allLeavers = flows.reduce((sum, flow) => sum + flow.finalLeavers, 0);
  const newLeavers = apportion(
    carriedLeavers === undefined
      ? Math.round(allLeavers * newLeaverShare)
      : allLeavers - carriedLeavers,
    flows.map((flow) => Math.min(flow.newStarters / 2, flow.finalLeavers)),
    flows.map((flow) => Math.min(flow.newStarters, flow.finalLeavers)),
  );
  return flows.map(({ track, moves, newStarters, finalLeavers }, index) => ({
    track,
    moves,
    newStarters,
    newLeavers: newLeavers[index] ?? 0,
    carriedLeavers: finalLeavers - (newLeavers[index] ?? 0),
  }));
}

function matches(track: LongTermTrack, service: MainService, band: string): boolean {
  return track.city === 'in' && track.service === service && track.band === band;
}

function trackOf(service: MainService, band: string): LongTermTrack {
  const found = longTermTracks.find((track) => matches(track, service, band));
  if (!found) throw new Error(`unknown track: ${service} ${band}`);
  return found;
}

function at(numbers: readonly number[], index: number): number {
  const number = numbers[index];
  if (number === undefined) throw new Error(`no number for year: ${index}`);
  return number;
}
