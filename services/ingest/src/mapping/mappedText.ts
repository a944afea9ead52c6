import Papa from 'papaparse';
import { readCsv } from '../readCsv.js';
import type { OpenedFile } from '../openFile.js';

/**
 * A file under a mapping as text in the layout's own headings and codes, each row on the line it has in the file, so that
 * it can be loaded again whatever becomes of the mapping.
 */
export async function* mappedText(file: OpenedFile): AsyncGenerator<string> {
  const { mapping } = file;
  if (!mapping) throw new Error('a file without a mapping has its own text');
  const table = await readCsv(file, { headerHas: Object.values(mapping.columns) });
  yield lineOf(table.header);
  let line = 2;
  for await (const batch of table.rows)
    for (const row of batch) {
      const written = lineOf(row.cells);
      yield '\n'.repeat(Math.max(0, row.line - line)) + written;
      line = Math.max(line, row.line) + written.split('\n').length - 1;
    }
}

function lineOf(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { header: false, newline: '\n' })}\n`;
}
