import type { OpenedFile } from './openFile.js';

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
export function readingNotes(file: OpenedFile): readonly string[] {
  if (file.kind !== 'csv') return [];
  const { encoding, delimiter, byteOrderMark } = file.dialect;
  const mark =
    byteOrderMark && encoding === 'utf-8' ? 'the text begins with a byte order mark' : null;
  return [encodings[encoding], mark, separators[delimiter]].filter((note) => note !== null);
}
