import { StringDecoder } from 'node:string_decoder';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, open, type ZipFile } from 'yauzl';
import { FileError } from '../fileError.js';
import { OdsParser, type OdsRow } from './odsParser.js';

const openZip = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);

/**
 * The rows of a spreadsheet (`.ods`), sheet after sheet, one at a time.
 *
 * The file is never unpacked or held whole, whatever its size. Rows in which every cell is empty are left out, but
 * counted in `line`.
 *
 * @throws FileError where the file is no spreadsheet, is locked with a password, or is damaged
 * @example for await (const { sheet, line, cells } of odsRows('ratings.ods')) …
 */
export async function* odsRows(file: string): AsyncGenerator<OdsRow> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw new FileError(`not a spreadsheet (.ods) that can be opened: ${error.message}`);
  });
  try {
    const entry = await contentOf(zip);
    const decoder = new StringDecoder('utf8');
    const parser = new OdsParser();
    let checksum = 0;
    for await (const chunk of await streamOf(zip, entry)) {
      checksum = crc32(chunk as Buffer, checksum);
      yield* parser.write(decoder.write(chunk as Buffer));
    }
    yield* parser.close();
    // said only at the end, but nothing of a file is kept before its end
    if (checksum !== entry.crc32) throw new FileError('the spreadsheet is damaged: copy it again');
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw new FileError(`the spreadsheet is damaged: ${(error as Error).message}`);
  } finally {
    zip.close();
  }
}

/** The entry `content.xml`, the one part of the file that holds the cells. */
function contentOf(zip: ZipFile): Promise<Entry> {
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => reject(new FileError('the file holds no content.xml: not a spreadsheet')));
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName !== 'content.xml') return zip.readEntry();
      if (entry.isEncrypted()) return reject(new FileError('the file is locked with a password'));
      resolve(entry);
    });
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
