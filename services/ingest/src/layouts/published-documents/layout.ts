import type { Layout } from '../../layout.js';
import { parse, type PublishedDocument } from './parse.js';
import { publishedDocumentChecks } from './checks.js';
import { read } from './read.js';
import { save, staging } from './save.js';

/** The papers a council has published, which its published figures come from. */
export const publishedDocuments: Layout<PublishedDocument> = {
  name: 'published-documents',
  title: 'Published documents',
  source: 'Council committee papers',
  dateOrder: 'day-first',
  columns: {
    required: ['document_id', 'title', 'body', 'meeting_date'],
    optional: ['file', 'author_role', 'item_titles', 'published_url', 'figures_captured'],
  },
  registerColumns: 'all',
  read,
  parse,
  checks: publishedDocumentChecks,
  staging,
  save,
};
