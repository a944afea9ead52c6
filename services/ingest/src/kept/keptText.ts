import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Layout, LoadContext } from '../layout.js';
import type { OpenedFile } from '../openFile.js';
import { holdsPeople } from '../personal/holdsPeople.js';
import { safeCopy } from '../safeCopy.js';

/**
 * What is kept of a file: its bytes, or of a file about people the copy in which nothing but codes, dates, amounts and
 * identifiers stands. Loading either gives what loading the file gave.
 *
 * @param known what its rows were read against
 */
export async function keptText(
  file: OpenedFile,
  layout: Layout,
  known: unknown,
  load: LoadContext,
): Promise<Readable> {
  if (!holdsPeople(layout)) return createReadStream(file.path);
  return Readable.from(safeCopy(layout, await layout.read(file), known, load));
}
