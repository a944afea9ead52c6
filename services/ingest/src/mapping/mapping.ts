import { folded } from '../cells.js';
import { headingKey } from '../headingKey.js';
import type { SourceRow } from '../layout.js';

/** How the headings and local codes of files of one shape are those of a layout; plain data. */
export interface Mapping {
  /** The name of its own file. */
  readonly name: string;
  /** The name of the layout whose columns these are. */
  readonly layout: string;
  /** The keys of the headings that a file of this shape has, sorted: the same set, in whatever order. */
  readonly shape: readonly string[];
  /** The key of a file's heading → the layout's column. */
  readonly columns: Readonly<Record<string, string>>;
  /** The layout's column → a value of the file, folded → the layout's own. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The keys of all headings that the layout has. */
  readonly names: readonly string[];
}

/** The shape of a row of headings: what two files have in common that one mapping serves. */
export function shapeOfHeadings(headings: readonly string[]): readonly string[] {
  return [...new Set(headings.map(headingKey).filter((key) => key !== ''))].toSorted();
}

/** Whether a row holds the headings of a mapping's files, no fewer and no others. */
export function hasShape(row: readonly string[], { shape }: Pick<Mapping, 'shape'>): boolean {
  const own = shapeOfHeadings(row);
  return (
    own.length > 0 && own.length === shape.length && own.every((key, place) => key === shape[place])
  );
}

/**
 * A row of headings with the layout's names in place of the file's.
 *
 * A heading that is not mapped stays, so that one which names a person still refuses the file, but for one that the layout
 * has too: the steward said that another column is the source.
 */
export function mappedHeadings(
  row: readonly string[],
  { columns, names }: Mapping,
): readonly string[] {
  const taken = new Set(names);
  return row.map((heading) => {
    const key = headingKey(heading);
    return columns[key] ?? (taken.has(key) ? '' : heading);
  });
}

/** A function that puts the layout's codes in place of the local ones, under headings as the layout names them. */
export function codeMapper(
  header: readonly string[],
  { codes }: Pick<Mapping, 'codes'>,
): (row: SourceRow) => SourceRow {
  const places = header.flatMap((name, place) => {
    const own = codes[name];
    return own ? [{ place, own: new Map(Object.entries(own)) }] : [];
  });
  if (places.length === 0) return (row) => row;
  return (row) => {
    const cells = [...row.cells];
    for (const { place, own } of places) {
      const cell = cells[place];
      if (cell !== undefined) cells[place] = own.get(folded(cell)) ?? cell;
    }
    return { line: row.line, cells };
  };
}
