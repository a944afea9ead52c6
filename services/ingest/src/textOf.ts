import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { OpenedFile } from './openFile.js';

const chunkBytes = 1 << 18;

/** The bytes of a file, unzipped where it is gzip, read only as fast as they are taken. */
export function bytesOf({ path, gzip }: Pick<OpenedFile, 'path' | 'gzip'>): Readable {
  const bytes = createReadStream(path, { highWaterMark: chunkBytes });
  if (!gzip) return bytes;
  const unzipped = createGunzip({ chunkSize: chunkBytes });
  bytes.on('error', (error) => unzipped.destroy(error));
  unzipped.on('close', () => bytes.destroy());
  return bytes.pipe(unzipped);
}

/** The text of a file, decoded, without a byte order mark. */
export async function* textOf(
  file: Pick<OpenedFile, 'path' | 'gzip'> & { readonly dialect: { readonly encoding: string } },
): AsyncGenerator<string> {
  const decoder = new TextDecoder(file.dialect.encoding);
  for await (const chunk of bytesOf(file)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}
