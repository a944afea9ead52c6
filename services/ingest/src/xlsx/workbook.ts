import { posix } from 'node:path';
import { FileError } from '../fileError.js';
import { isDateFormat } from './dateFormats.js';
import { xmlEvents } from './xmlEvents.js';
import { type ZipParts, zipParts } from './zipParts.js';

/** What the sheets of a workbook share. */
export interface Workbook extends Pick<ZipParts, 'read' | 'close'> {
  /** In the order of the tabs; charts have none. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** Words that cells refer to by their number. */
  readonly strings: readonly string[];
  /** The styles that show a number as a date. */
  readonly dateStyles: ReadonlySet<number>;
  readonly from1904: boolean;
}

const mostWords = 3_000_000;
const mostCharacters = 150_000_000;

/**
 * Opens an Excel workbook: its sheets, styles and words, as its own relations name them.
 *
 * @throws FileError where it is none, or its words are over 3,000,000 or 150 million characters
 */
export async function openWorkbook(path: string): Promise<Workbook> {
  const parts = await zipParts(path);
  try {
    const book = [...(await relationsOf(parts, '')).values()].find(
      ({ type }) => type === 'officeDocument',
    );
    if (!book) throw new FileError('the zip archive holds no Excel workbook: unpack it first');
    const relations = await relationsOf(parts, book.part);
    const partOf = (kind: string) =>
      [...relations.values()].find(({ type }) => type === kind)?.part;
    const sheets: { name: string; part: string }[] = [];
    let from1904 = false;
    for await (const { name, attributes } of elements(parts, book.part)) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') continue;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
      const relation = relations.get(id);
      if (relation?.type === 'worksheet')
        sheets.push({ name: attributes['name'] ?? '', part: relation.part });
    }
    return {
      sheets,
      strings: await stringsOf(parts, partOf('sharedStrings')),
      dateStyles: await dateStylesOf(parts, partOf('styles')),
      from1904,
      read: parts.read,
      close: parts.close,
    };
  } catch (error) {
    parts.close();
    if (error instanceof FileError) throw error;
    throw new FileError(`the workbook is damaged: ${(error as Error).message}`);
  }
}

interface Relation {
  /** The last word of its type: `worksheet`. */
  readonly type: string;
  readonly part: string;
}

/** What a part is related to, by id; a target outside the archive is none. */
async function relationsOf(parts: ZipParts, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(part);
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const relations = new Map<string, Relation>();
  if (!parts.has(name)) return relations;
  for await (const { name: element, attributes } of elements(parts, name)) {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes;
    if (element !== 'Relationship' || TargetMode === 'External') continue;
    const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    relations.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: target });
  }
  return relations;
}

async function* elements(parts: ZipParts, part: string) {
  for await (const events of xmlEvents(parts.read(part)))
    for (const event of events) if (event.kind === 'open') yield event;
}

async function stringsOf(parts: ZipParts, part: string | undefined): Promise<readonly string[]> {
  if (part === undefined) return [];
  const strings: string[] = [];
  let [text, characters, inText, inPhonetic] = ['', 0, false, false];
  for await (const events of xmlEvents(parts.read(part)))
    for (const event of events) {
      if (event.kind === 'text') {
        if (!inText || inPhonetic) continue;
        text += event.text;
        characters += event.text.length;
        if (characters > mostCharacters)
          throw new FileError(
            'the workbook has over 150 million characters of words: save its sheet as CSV',
          );
      } else if (event.name === 't') inText = event.kind === 'open';
      else if (event.name === 'rPh') inPhonetic = event.kind === 'open';
      else if (event.name === 'si' && event.kind === 'close') {
        if (strings.length >= mostWords)
          throw new FileError(
            'the workbook has over 3,000,000 different words: save its sheet as CSV',
          );
        strings.push(text);
        text = '';
      }
    }
  return strings;
}

async function dateStylesOf(
  parts: ZipParts,
  part: string | undefined,
): Promise<ReadonlySet<number>> {
  const dates = new Set<number>();
  if (part === undefined) return dates;
  const codes = new Map<number, string>();
  let [inCells, style] = [false, 0];
  for await (const events of xmlEvents(parts.read(part)))
    for (const event of events) {
      if (event.kind === 'text') continue;
      if (event.name === 'cellXfs') inCells = event.kind === 'open';
      if (event.kind === 'close') continue;
      const { name, attributes } = event;
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name !== 'xf' || !inCells) continue;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (isDateFormat(id, codes.get(id))) dates.add(style);
      style += 1;
    }
  return dates;
}
