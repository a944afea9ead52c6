import { CopyText } from './copyText.js';
import type { RowWriter } from './layout.js';

/** Rows one for one into the temporary table `staged`, with their line. */
export function stagedWriter(staging: Readonly<Record<string, string>>): RowWriter<object> {
  const columns = Object.keys(staging);
  const text = new CopyText('staged', ['line', ...columns]);
  return {
    take: (row, line) => text.add({ ...row, line }),
    chunks: () => text.chunks(),
  };
}
