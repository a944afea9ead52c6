import type { RecordsSpan } from '../charts/parts/timeSpans.js';
import type { ChartPanelContent } from '../charts/panel/chartPanelContent.js';

/** Everything that leaves with a figure, as a file or a picture. */
export interface FigureExport {
  readonly title: string;
  readonly unit: string;
  readonly period: string;
  readonly note: string | undefined;
  /** Whose figures, and every filter, in words. */
  readonly filters: readonly string[];
  /** What it stands on, and until when that goes, each in a sentence; null where the figure is of the years it names. */
  readonly source: string | null;
  readonly asOf: string | null;
  readonly dataVersion: number;
  /** The day it leaves, ISO. */
  readonly day: string;
  readonly demo: boolean;
  /** Of which days the records that are loaded tell. */
  readonly records: readonly RecordsSpan[];
  /** Where it stands: the address of the page with this figure marked. */
  readonly address: string;
  readonly content: ChartPanelContent;
}

/** The sentence that goes wherever demo data goes. */
export const demoSentence = 'Demo data: the people and providers behind these figures are made up.';
