import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { FileError } from '../../fileError.js';
import type { OpenedFile } from '../../openFile.js';

const largest = 200_000_000;

/** A document of the file and where it stands: its line where each has one, else its place in the list. */
export interface Placed {
  readonly line: number;
  readonly document: unknown;
}

/**
 * The documents of a file: one alone, a list of them, a list under `locations`, or one a line.
 *
 * @throws FileError where the file is too large or is not JSON
 */
export async function documentsOf(file: OpenedFile): Promise<readonly Placed[]> {
  const { size } = await stat(file.path);
  if (size > largest)
    throw new FileError(
      `${file.name} is ${Math.round(size / 1e6)} MB; the register's JSON is read up to 200 MB: take one council's locations`,
    );
  try {
    const bytes = await readFile(file.path);
    const text = (file.gzip ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
    const lines = text.split('\n').map((line, place) => ({ line: place + 1, text: line.trim() }));
    const filled = lines.filter((line) => line.text !== '');
    // the API writes a document on one line; a pretty-printed one has none that is whole
    if (
      filled.length > 1 &&
      filled.every((line) => line.text.startsWith('{') && line.text.endsWith('}'))
    )
      return filled.map((line) => ({
        line: line.line,
        document: JSON.parse(line.text) as unknown,
      }));
    return listOf(JSON.parse(text)).map((document, place) => ({ line: place + 1, document }));
  } catch (error) {
    throw new FileError(`${file.name} cannot be read as JSON: ${(error as Error).message}`);
  }
}

function listOf(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const locations = (whole as { locations?: unknown } | null)?.locations;
  return Array.isArray(locations) ? locations : [whole];
}
