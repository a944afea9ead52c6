import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { FileError } from '../../fileError.js';
import type { OpenedFile } from '../../openFile.js';

/** A small JSON file, whole, unpacked where it is gzipped; one that is not JSON or unpacks to too much is refused. */
export async function jsonOf(file: OpenedFile, largest: number): Promise<unknown> {
  const bytes = await readFile(file.path);
  try {
    const text = file.gzip ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes;
    return JSON.parse(text.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new FileError(`${file.name} cannot be read as JSON: ${(error as Error).message}`);
  }
}
