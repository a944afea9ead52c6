import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, open, type ZipFile } from 'yauzl';
import { FileError } from '../fileError.js';

const openZip = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);

/** The parts of a workbook, by name. */
export interface ZipParts {
  has(name: string): boolean;
  /** The bytes of a part, unpacked piece by piece and held to its checksum. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
}

const mostParts = 10_000;
const mostBytes = 4_000_000_000;

/**
 * Opens a zip archive far enough to read its parts; nothing is unpacked before it is asked for, nor onto the disk.
 *
 * @throws FileError where it is damaged, locked, or would unpack to more than 4,000 MB
 */
export async function zipParts(path: string): Promise<ZipParts> {
  const zip = await openZip(path, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw new FileError(`the workbook cannot be opened: ${error.message}`);
  });
  const entries = await entriesOf(zip).catch((error: unknown) => {
    zip.close();
    throw error instanceof FileError ? error : new FileError('the workbook is damaged');
  });
  return {
    has: (name) => entries.has(name),
    async *read(name) {
      const entry = entries.get(name);
      if (!entry) throw new FileError(`the workbook has no ${name}: it is damaged`);
      let checksum = 0;
      const stream = await streamOf(zip, entry);
      for await (const bytes of stream as AsyncIterable<Buffer>) {
        checksum = crc32(bytes, checksum);
        yield bytes;
      }
      if (checksum !== entry.crc32) throw new FileError('the workbook is damaged: copy it again');
    },
    close: () => zip.close(),
  };
}

function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let bytes = 0;
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize;
      if (entry.isEncrypted())
        return reject(new FileError('the workbook is locked with a password'));
      if (bytes > mostBytes || entries.size >= mostParts)
        return reject(
          new FileError(
            'the workbook would unpack to over 4,000 MB or 10,000 parts: save its sheet as CSV',
          ),
        );
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    // it ends with an error where more comes out than the archive says
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
