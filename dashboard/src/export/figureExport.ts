import type { ChartPanelContent } from '../charts/panel/chartPanelContent.js';

/** Everything that leaves with a figure, as a file or a picture. */
export interface FigureExport {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  readonly note: string | undefined;
  /** Whose figures, and every filter, in words. */
  readonly filters: readonly string[];
  readonly dataVersion: number;
  /** The day it leaves, ISO. */
  readonly day: string;
  readonly demo: boolean;
  /** Where it stands: the address of the page with this figure marked. */
  readonly address: string;
  readonly content: ChartPanelContent;
}

/** The sentence that goes wherever demo data goes. */
export const demoSentence = 'Demo data: the people and providers behind these figures are made up.';
