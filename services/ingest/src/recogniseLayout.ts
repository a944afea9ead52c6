import { FileError } from './fileError.js';
import { headingKey } from './headingKey.js';
import type { Layout } from './layout.js';
import { namesOf } from './namedColumns.js';
import type { OpenedFile } from './openFile.js';
import { personalDataIn } from './personal/personalDataIn.js';

/**
 * The layout of a file: the one named, or the one whose header it has.
 *
 * @throws FileError that names the nearest layout with the columns missing and those it does not know
 */
export function recogniseLayout(
  file: OpenedFile,
  layouts: readonly Layout[],
  name: string | null,
): Layout {
  if (name !== null) return layoutNamed(file, layouts, name);
  const found = layouts
    .filter((layout) => fits(file, layout))
    .toSorted((a, b) => b.columns.required.length - a.columns.required.length)[0];
  if (found) return found;
  throw new FileError(whyUnknown(file, layouts));
}

function layoutNamed(file: OpenedFile, layouts: readonly Layout[], name: string): Layout {
  const layout = layouts.find((candidate) => candidate.name === name);
  if (!layout)
    throw new FileError(
      `there is no layout ${name}: the layouts are ${layouts.map((candidate) => candidate.name).join(', ')}`,
    );
  if (!fits(file, layout))
    throw new FileError(`${file.name} does not have layout ${name}: ${difference(file, layout)}`);
  return layout;
}

function fits(file: OpenedFile, layout: Layout): boolean {
  if (layout.recognises) return layout.recognises(file);
  return headRows(file).some((row) => missingFrom(row, layout).length === 0);
}

function whyUnknown(file: OpenedFile, layouts: readonly Layout[]): string {
  const rows = headRows(file);
  const nearest = layouts
    .filter(({ columns }) => columns.required.length > 0)
    .map((layout) => ({ layout, share: Math.max(0, ...rows.map((row) => share(row, layout))) }))
    .toSorted((a, b) => b.share - a.share)[0];
  if (!nearest || nearest.share === 0)
    return `${file.name} has no header row of a known layout: careshape layouts lists them; is its first row missing?`;
  return `${file.name} has no known layout; the nearest is ${nearest.layout.name}: ${difference(file, nearest.layout)}`;
}

function difference(file: OpenedFile, layout: Layout): string {
  const rows = headRows(file);
  const header = rows.toSorted((a, b) => share(b, layout) - share(a, layout))[0] ?? [];
  if (share(header, layout) === 0)
    return `it has none of its columns (${layout.columns.required.join(', ')})`;
  const known = namesOf(layout);
  const isHeader = share(header, layout) >= 0.5;
  const extra = header.filter(
    (name) => name.trim() !== '' && !known.has(headingKey(name)) && isHeader && mayBeSaid(name),
  );
  return [listed('missing', missingFrom(header, layout)), listed('not in the layout', extra)]
    .filter((part) => part !== '')
    .join('; ');
}

/**
 * A file without its header row shows a person's cells where names of columns should be. Only a row that has half of a
 * layout's headings is known to be one of headings; even then what looks personal is not repeated.
 */
function mayBeSaid(name: string): boolean {
  return name.length <= 60 && personalDataIn(name) === null;
}

function listed(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const more = names.length > 8 ? ` and ${names.length - 8} more` : '';
  return `${title}: ${names.slice(0, 8).join(', ')}${more}`;
}

function share(row: readonly string[], layout: Layout): number {
  const { length } = layout.columns.required;
  return length === 0 ? 0 : (length - missingFrom(row, layout).length) / length;
}

function missingFrom(row: readonly string[], { columns }: Layout): string[] {
  const names = new Set(row.map(headingKey));
  return columns.required.filter((name) => !names.has(headingKey(name)));
}

function headRows(file: OpenedFile): readonly (readonly string[])[] {
  switch (file.kind) {
    case 'csv':
      return file.head;
    case 'ods':
      return file.sheets.flatMap(({ rows }) => rows);
    case 'json':
      return [];
  }
}
