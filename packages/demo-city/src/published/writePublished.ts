import type { OutputFolder } from '../output/files.js';
import { readText } from '../reference/readTable.js';

/** Files of the demo city that are copied as they stand: published facts, the same for the made-up city. */
const copies = [
  ['ascof.csv', 'reference/ascof.csv'],
  ['published-documents.csv', 'published/documents.csv'],
  ['published-figures.csv', 'published/figures.csv'],
  ['market-gaps.csv', 'published/market_gaps.csv'],
] as const;

/** Writes the published figures, their documents, the market gaps and the ASCOF extract. */
export function writePublished(folder: OutputFolder): void {
  for (const [name, source] of copies) {
    const text = readText(source);
    const header = text.slice(0, text.indexOf('\n'));
    folder.csv(name, header.trimEnd().split(',')).text(text.slice(header.length + 1));
  }
}
