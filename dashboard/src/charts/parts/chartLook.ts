import { palette, type Scheme } from '../../theme/palette.js';

/** What a chart must know of the page it is drawn on: its colours and its width in pixels. */
export interface ChartLook {
  readonly colours: (typeof palette)[Scheme];
  readonly width: number;
  /** Whether it has about the width of a phone. */
  readonly narrow: boolean;
}

/** The look of a chart in a colour scheme; `narrow` is under 400 pixels. */
export function chartLook(scheme: Scheme, width = 560): ChartLook {
  return { colours: palette[scheme], width, narrow: width < 400 };
}
