import { headingKey } from './headingKey.js';
import type { Layout } from './layout.js';
import type { OpenedFile, OpenedSheets } from './openFile.js';
import { personalDataIn } from './personal/personalDataIn.js';

const encodings = {
  'utf-8': null,
  'windows-1252': 'the text is Windows-1252, not UTF-8, and was read as that',
  'utf-16le': 'the text is UTF-16 and was read as that',
  'utf-16be': 'the text is UTF-16 and was read as that',
} as const;

const separators = {
  ',': null,
  ';': 'cells are separated by semicolons',
  '\t': 'cells are separated by tabs',
  '|': 'cells are separated by pipes',
} as const;

/** How a text file is written, where it is not the usual UTF-8 with commas: short sentences for the load's record. */
export function readingNotes(file: OpenedFile, layout: Layout): readonly string[] {
  const mapped = file.mapping
    ? [`headings and codes were read by mapping ${file.mapping.name}`]
    : [];
  if (file.kind === 'ods' || file.kind === 'xlsx')
    return [...(layout.recognises ? [] : sheetNotes(file, layout)), ...mapped];
  if (file.kind !== 'csv') return mapped;
  const { encoding, delimiter, byteOrderMark } = file.dialect;
  const mark =
    byteOrderMark && encoding === 'utf-8' ? 'the text begins with a byte order mark' : null;
  return [encodings[encoding], mark, separators[delimiter], ...mapped].filter(
    (note) => note !== null,
  );
}

/** Which sheet is read: the first that has the layout's headings; the others are named where their names are not personal. */
function sheetNotes({ sheets }: OpenedSheets, { columns }: Layout): readonly string[] {
  const wanted = columns.required.map(headingKey);
  const fits = sheets.findIndex(({ rows }) =>
    rows.some((row) => {
      const keys = new Set(row.map(headingKey));
      return wanted.every((key) => keys.has(key));
    }),
  );
  const others = sheets.filter((_, place) => place !== fits).map(({ name }) => sayableName(name));
  return others.length === 0 ? [] : [`sheets not read: ${others.join(', ')}`];
}

function sayableName(name: string): string {
  return personalDataIn(name) === null ? name : '(name withheld)';
}
