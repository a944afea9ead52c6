import { monthShortText } from '../../periods/dateText.js';
import type { TimeGrain } from '../../periods/timeGrain.js';

/** The width that one label of a time axis needs, in pixels. */
const labelWidth = 44;

/**
 * The labels of a time axis that has room for so many pixels; an empty text where a point has none.
 *
 * Months are written while they fit, with the year under the first and under each January; then only the years are.
 */
export function timeTicks(ats: readonly string[], grain: TimeGrain, room: number): string[] {
  if (grain === 'financialYear') return thinned(ats.map(String), room, 64);
  const newMonth = (at: string, index: number) =>
    index === 0 || at.slice(0, 7) !== ats[index - 1]?.slice(0, 7);
  const labels = ats.map((at, index) => (newMonth(at, index) ? monthLabel(at, index === 0) : ''));
  const fit = Math.floor(room / labelWidth);
  const months = labels.filter((label) => label !== '').length;
  if (months <= fit) return labels;
  const quarters = ats.map((at, index) => (startsQuarter(at) ? (labels[index] ?? '') : ''));
  if (quarters.filter((label) => label !== '').length <= fit) return quarters;
  return ats.map((at, index) => {
    const starts = newMonth(at, index) && at.slice(5, 7) === '01';
    return starts ? at.slice(0, 4) : '';
  });
}

function monthLabel(at: string, first: boolean): string {
  const month = monthShortText(at);
  return first || at.slice(5, 7) === '01' ? `${month}\n${at.slice(0, 4)}` : month;
}

function startsQuarter(at: string): boolean {
  return ['01', '04', '07', '10'].includes(at.slice(5, 7));
}

function thinned(labels: readonly string[], room: number, width: number): string[] {
  const every = Math.max(1, Math.ceil((labels.length * width) / Math.max(room, width)));
  const last = labels.length - 1;
  return labels.map((label, index) => ((last - index) % every === 0 ? label : ''));
}
