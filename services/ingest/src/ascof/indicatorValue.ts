/** How an indicator's value stands, as the table `indicator` keeps it. */
export type IndicatorStatus =
  'value' | 'suppressed' | 'not-applicable' | 'not-available' | 'low' | 'provisional' | 'blank';

/** A printed value, read: the number where there is one, and how it stands. */
export interface IndicatorValue {
  readonly value: number | null;
  readonly status: IndicatorStatus;
}

const statusByMarker: Readonly<Record<string, IndicatorStatus>> = {
  '[c]': 'suppressed',
  '*': 'suppressed',
  '[z]': 'not-applicable',
  '[x]': 'not-available',
  '[low]': 'low',
  '': 'blank',
};

// "51,230 (35,415)": the figure in brackets was worked out for the earlier population and is not the official one
const number = /^(-?\d[\d,]*(?:\.\d+)?(?:[eE]-?\d+)?)\s*%?(?:\s*\([^()]*\))?\s*(\[p\])?$/;

/**
 * The number and the status of one printed cell.
 *
 * A marker is never a zero. `[p]` after a number says that it is provisional.
 *
 * @returns null where the text is neither a number nor a known marker
 * @example indicatorValue('39 (38.7)') // { value: 39, status: 'value' }
 */
export function indicatorValue(printed: string): IndicatorValue | null {
  const text = printed.trim();
  const marker = statusByMarker[text.toLowerCase()];
  if (marker) return { value: null, status: marker };
  const parts = number.exec(text);
  if (!parts) return null;
  const value = Number(parts[1]!.replaceAll(',', ''));
  return { value, status: parts[2] ? 'provisional' : 'value' };
}
