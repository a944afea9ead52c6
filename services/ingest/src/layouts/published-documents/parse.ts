import type { Cells } from '../../cells.js';

/** One paper. */
export interface PublishedDocument {
  readonly id: string;
  readonly title: string;
  /** The committee or cabinet member it was put before. */
  readonly body: string;
  readonly meeting_on: string;
  readonly published_at: string | null;
}

/** A row of text as a paper. */
export function parse(cells: Cells): PublishedDocument {
  return {
    id: cells.requiredText('document_id'),
    title: cells.requiredText('title'),
    body: cells.requiredText('body'),
    meeting_on: cells.requiredDate('meeting_date'),
    published_at: cells.text('published_url'),
  };
}
