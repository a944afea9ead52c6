import type { ChartPanelContent } from '../charts/panel/chartPanelContent.js';

/** A figure the caller may not see; `notForPublic` says why, in a sentence for a reader. */
export interface NotForPublic {
  readonly notForPublic: string;
}

/** A figure ready to show, or why it is not. */
export type PanelState = ChartPanelContent | 'loading' | 'failed' | 'empty' | NotForPublic;
