import type { DocumentNode } from 'graphql';
import type { Chosen } from './chosen.js';
import type { PanelState } from './panelState.js';

/**
 * One figure of a page. From it come its chart, table, explanation, query, CSV, pictures and link.
 *
 * @example
 * const nightsPanel: FigureSpec<RespiteQuery> = {
 *   id: 'nights-by-month',
 *   title: 'Respite nights by month',
 *   unit: 'Nights, planned and emergency',
 *   period: ({ year }) => year.label,
 *   placeholderHeight: 384,
 *   fragment: RespiteNightsPanelFragmentDoc,
 *   read: (answer) => (answer.respiteNights ? { summary, table, option, height } : 'failed'),
 * };
 */
export interface FigureSpec<Answer> {
  /** Kebab-case and stable: it is part of links (`#nights-by-month`) and of scrutiny packs. */
  readonly id: string;
  readonly title: string | ((chosen: Chosen) => string);
  readonly unit: string | ((chosen: Chosen) => string);
  /** The period in words: `2023/24`, `31 March 2024`. */
  readonly period: (chosen: Chosen) => string;
  /** What a reader must know to read the figure right; stands under it. */
  readonly note?: string | ((chosen: Chosen) => string);
  /** The file layouts whose records it stands on; those of its page unless given. */
  readonly records?: readonly string[];
  /** The height kept free until the chart is drawn, in pixels. */
  readonly placeholderHeight: number;
  /** Over the whole width of the page; otherwise two figures stand side by side. */
  readonly wide?: boolean;
  /** Whether it has its place for what is chosen; always unless given. */
  readonly shown?: (chosen: Chosen) => boolean;
  /** The part of the page's question that this figure needs: `fragment NightsPanel on Query`. */
  readonly fragment: DocumentNode;
  /** The figure of an answer; `failed` where the API gave null for its part. */
  readonly read: (answer: Answer, chosen: Chosen) => PanelState;
}
