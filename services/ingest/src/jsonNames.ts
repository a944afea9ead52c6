import { textOf } from './textOf.js';

const longestName = 60;
const mostNames = 500;

/**
 * The names of the members of a JSON document, wherever they stand in it: what its layout is told by.
 *
 * Long values before the first telling name do not matter; the document is read as it streams by and never held.
 */
export async function jsonNames(file: {
  readonly path: string;
  readonly gzip: boolean;
}): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let rest = '';
  for await (const piece of textOf({ ...file, dialect: { encoding: 'utf-8' } })) {
    const text = rest + piece;
    for (const [, name] of text.matchAll(/"([\w ()/-]{1,60})"\s{0,60}:/g)) names.add(name!);
    if (names.size >= mostNames) return names;
    // a name may lie across two pieces
    rest = text.slice(-(2 * longestName + 3));
  }
  return names;
}
