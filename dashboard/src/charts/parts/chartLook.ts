import type { RecordsSpan } from './timeSpans.js';
import { palette, type Scheme } from '../../theme/palette.js';

/** What a chart must know of the page it is drawn on: its colours, its width in pixels and the days that are loaded. */
export interface ChartLook {
  readonly colours: (typeof palette)[Scheme];
  readonly width: number;
  /** Whether it has about the width of a phone. */
  readonly narrow: boolean;
  /** Of which days the records that are loaded tell: an axis of time says where they end. */
  readonly records: readonly RecordsSpan[];
}

/** The look of a chart in a colour scheme; `narrow` is under 400 pixels. */
export function chartLook(
  scheme: Scheme,
  width = 560,
  records: readonly RecordsSpan[] = [],
): ChartLook {
  return { colours: palette[scheme], width, narrow: width < 400, records };
}
