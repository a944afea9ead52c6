import type { SourceRow } from './layout.js';
import type { OpenedSheets } from './openFile.js';
import { sheetRows } from './sheetRows.js';

const batchSize = 500;

/**
 * The rows of the first sheet that has a header, from that on, in batches; each as long as the header, since blank cells at
 * the end of a row are not written in the file.
 */
export async function* sheetBatches(
  file: OpenedSheets,
  isHeader: (cells: readonly string[]) => boolean,
): AsyncGenerator<SourceRow[]> {
  let sheet: string | null = null;
  let columns = 0;
  let batch: SourceRow[] = [];
  for await (const row of sheetRows(file)) {
    if (sheet === null) {
      if (!isHeader(row.cells)) continue;
      sheet = row.sheet;
      columns = row.cells.length;
    }
    if (row.sheet !== sheet) break;
    const blanks = Math.max(0, columns - row.cells.length);
    batch.push({
      line: row.line,
      cells: blanks === 0 ? row.cells : [...row.cells, ...Array<string>(blanks).fill('')],
    });
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
