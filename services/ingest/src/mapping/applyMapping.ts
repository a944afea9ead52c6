import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../fileError.js';
import type { Layout } from '../layout.js';
import { headRowsOf, type OpenedFile } from '../openFile.js';
import { hasShape, mappedHeadings } from './mapping.js';
import { readMapping, shapeOfMapping } from './readMapping.js';

/**
 * The file as its mapping gives it, where the folder holds one for its headings; otherwise the file as it is.
 *
 * The fingerprint becomes that of file and mapping together: the same file under a mapping put right is another file.
 *
 * @param folder where mappings lie (`.yaml`); one that is not there holds none
 * @param layout the layout that was asked for: a mapping to another is passed over
 * @throws FileError where a mapping is not whole, or two are for the same headings
 */
export function applyMapping(
  file: OpenedFile,
  folder: string,
  { layouts, layout }: { readonly layouts: readonly Layout[]; readonly layout: string | null },
): OpenedFile {
  if (file.kind === 'json') return file;
  const found = textsIn(folder)
    .filter(({ text }) => {
      const shape = shapeOfMapping(text);
      return headRowsOf(file).some((row) => hasShape(row, { shape }));
    })
    .map(({ name, text }) => readMapping(text, name, layouts))
    .filter((mapping) => layout === null || layout === mapping.layout);
  if (found.length > 1)
    throw new FileError(
      `mappings ${found.map(({ name }) => name).join(' and ')} are for the same headings: keep one of them in ${folder}`,
    );
  const [mapping] = found;
  if (!mapping) return file;
  const named = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => (hasShape(row, mapping) ? mappedHeadings(row, mapping) : row));
  const sha256 = createHash('sha256')
    .update(file.sha256)
    .update(JSON.stringify(mapping))
    .digest('hex');
  return file.kind === 'csv'
    ? { ...file, head: named(file.head), sha256, mapping }
    : {
        ...file,
        sheets: file.sheets.map(({ name, rows }) => ({ name, rows: named(rows) })),
        sha256,
        mapping,
      };
}

/** The texts of the mappings in a folder, by the names of their files. */
function textsIn(folder: string): readonly { readonly name: string; readonly text: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new FileError(`cannot read the mappings in ${folder}: check that it may be read`);
  }
  return names.toSorted().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
