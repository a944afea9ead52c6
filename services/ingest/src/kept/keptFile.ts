import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';

/** A piece of a kept file, compressed: small enough to hold in memory, large enough to be few. */
const pieceBytes = 1 << 20;

/** Which file: its bytes are told by their fingerprint. */
interface FileKey {
  readonly authority: string;
  readonly sha256: string;
}

/**
 * Keeps what is kept of a file that was loaded (see `keptText`), compressed, so that the data of any version can be made
 * again. A file that is kept already stays as it is.
 */
export async function keepFile(
  client: ClientBase,
  open: () => Readable | Promise<Readable>,
  { authority, sha256 }: FileKey,
): Promise<void> {
  if (await isKept(client, { authority, sha256 })) return;
  let piece = 0;
  let [held, size]: [Buffer[], number] = [[], 0];
  const write = async () => {
    if (size === 0) return;
    await client.query(
      'insert into kept_file (authority, sha256, piece, bytes) values ($1, $2, $3, $4)',
      [authority, sha256, piece, Buffer.concat(held)],
    );
    piece += 1;
    [held, size] = [[], 0];
  };
  await pipeline(await open(), createGzip({ level: 1 }), async (bytes) => {
    for await (const part of bytes as AsyncIterable<Buffer>) {
      held.push(part);
      size += part.length;
      if (size >= pieceBytes) await write();
    }
    await write();
  });
}

/** Writes a kept file out as it was kept; false where it is not kept. */
export async function writeKeptFile(
  client: ClientBase,
  path: string,
  { authority, sha256 }: FileKey,
): Promise<boolean> {
  const pieces = async function* () {
    for (let piece = 0; ; piece += 1) {
      const { rows } = await client.query<{ bytes: Buffer }>(
        'select bytes from kept_file where authority = $1 and sha256 = $2 and piece = $3',
        [authority, sha256, piece],
      );
      if (!rows[0]) return;
      yield rows[0].bytes;
    }
  };
  if (!(await isKept(client, { authority, sha256 }))) return false;
  await pipeline(Readable.from(pieces()), createGunzip(), createWriteStream(path));
  return true;
}

async function isKept(client: ClientBase, { authority, sha256 }: FileKey): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from kept_file where authority = $1 and sha256 = $2 limit 1',
    [authority, sha256],
  );
  return rowCount !== 0;
}
