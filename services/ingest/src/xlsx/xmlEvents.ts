import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';
import { FileError } from '../fileError.js';

/** What stands in a part, in its order; names without their prefix. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const deepest = 64;
const longestPart = 5_000_000;

/**
 * The elements and texts of XML, batch by batch. Entities of a document of its own are none, and nothing outside it is read.
 *
 * @throws FileError where it is no XML, nested more than 64 deep, or has 5,000,000 characters without an element
 */
export async function* xmlEvents(
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<readonly XmlEvent[]> {
  const xml = new SaxesParser();
  const decoder = new StringDecoder('utf8');
  let events: XmlEvent[] = [];
  let [depth, silent] = [0, 0];
  xml.on('doctype', () => {
    throw new FileError('the workbook has a document type of its own: save its sheet as CSV');
  });
  xml.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new FileError(`the workbook is nested more than ${deepest} deep`);
    events.push({ kind: 'open', name: bare(name), attributes });
  });
  xml.on('closetag', ({ name }) => {
    depth -= 1;
    events.push({ kind: 'close', name: bare(name) });
  });
  xml.on('text', (text) => events.push({ kind: 'text', text }));
  xml.on('cdata', (text) => events.push({ kind: 'text', text }));
  xml.on('error', ({ message }) => {
    throw new FileError(
      `the workbook cannot be read: ${message.replace(/^\d+:\d+: /, '').split('\n')[0]}`,
    );
  });
  for await (const piece of bytes) {
    xml.write(decoder.write(piece));
    silent = events.length > 0 ? 0 : silent + piece.length;
    if (silent > longestPart) throw new FileError('a cell of the workbook is too long to be data');
    yield events;
    events = [];
  }
  xml.close();
  yield events;
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
