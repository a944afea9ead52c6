import type { ChartPanelContent } from '../charts/panel/chartPanelContent.js';
import { type FindingWords, saidOf } from './saidOf.js';

/** A chart and its table, before anything is said of them. */
export type DrawnContent = Omit<ChartPanelContent, 'summary' | 'finding'>;

/** A chart and its table with what the API found in their figures; see `saidOf`. */
export function withFindings(
  content: DrawnContent | 'empty',
  findings: readonly FindingWords[],
  measures?: readonly string[],
): ChartPanelContent | 'empty' {
  return content === 'empty' ? content : { ...content, ...saidOf(findings, measures) };
}
