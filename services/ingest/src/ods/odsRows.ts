import { open, type ZipFile } from 'yauzl';
import { promisify } from 'node:util';
import { FileError } from '../fileError.js';
import { OdsParser, type OdsRow } from './odsParser.js';

const openZip = promisify<string, { lazyEntries: true; autoClose: false }, ZipFile>(open);

/**
 * The rows of a spreadsheet (`.ods`), sheet after sheet, one at a time.
 *
 * The file is never unpacked or held whole, whatever its size. Rows in which every cell is empty are left out, but
 * counted in `line`.
 *
 * @throws FileError where the file is no spreadsheet, is locked with a password, or breaks off
 * @example for await (const { sheet, line, cells } of odsRows('ratings.ods')) …
 */
export async function* odsRows(file: string): AsyncGenerator<OdsRow> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false }).catch((error: Error) => {
    throw new FileError(`not a spreadsheet (.ods) that can be opened: ${error.message}`);
  });
  try {
    const stream = await contentOf(zip);
    stream.setEncoding('utf8');
    const parser = new OdsParser();
    for await (const chunk of stream) yield* parser.write(chunk as string);
    yield* parser.close();
  } finally {
    zip.close();
  }
}

/** The stream of `content.xml`, the one part of the file that holds the cells. */
function contentOf(zip: ZipFile): Promise<NodeJS.ReadableStream> {
  return new Promise((resolve, reject) => {
    zip.on('error', (error: Error) => reject(new FileError(error.message)));
    zip.on('end', () => reject(new FileError('the file holds no content.xml: not a spreadsheet')));
    zip.on('entry', (entry: { fileName: string; isEncrypted(): boolean }) => {
      if (entry.fileName !== 'content.xml') return zip.readEntry();
      if (entry.isEncrypted()) return reject(new FileError('the file is locked with a password'));
      zip.openReadStream(entry as never, (error, stream) =>
        error ? reject(new FileError(error.message)) : resolve(stream),
      );
    });
    zip.readEntry();
  });
}
