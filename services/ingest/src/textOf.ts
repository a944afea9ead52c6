import { isAscii } from 'node:buffer';
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
  // most chunks are plain ASCII, which is the same in all encodings but UTF-16 and needs no decoding
  const asciiIsText = !file.dialect.encoding.startsWith('utf-16');
  for await (const bytes of bytesOf(file)) {
    const chunk = bytes as Buffer;
    yield asciiIsText && isAscii(chunk)
      ? chunk.toString('latin1')
      : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
