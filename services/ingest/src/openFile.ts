import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { constants as modes, type Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { FileError } from './fileError.js';
import { jsonNames } from './jsonNames.js';
import type { Mapping } from './mapping/mapping.js';
import { type SheetHead, sheetHeads } from './ods/sheetHeads.js';
import { parseRows } from './readCsv.js';
import { xlsxHeads } from './xlsx/xlsxHeads.js';
import { bytesOf } from './textOf.js';

/** How the text of a file is written. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  /** Whether the text begins with a byte order mark. */
  readonly byteOrderMark: boolean;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly newline: '\n' | '\r';
}

interface AnyFile {
  /** Where the file lies. */
  readonly path: string;
  /** Its name without the folder. */
  readonly name: string;
  readonly gzip: boolean;
  /** Of the bytes on disk; of a file under a mapping, of the two together. */
  readonly sha256: string;
  /** Its size on disk. */
  readonly bytes: number;
  /** How its headings and codes are those of a layout, where they are a council's own. */
  readonly mapping?: Mapping;
}

/** A text file with separated values, with its first rows for recognition. */
export interface OpenedCsv extends AnyFile {
  readonly kind: 'csv';
  readonly dialect: Dialect;
  /** The first rows of the file (at most 20), preamble included. */
  readonly head: readonly (readonly string[])[];
}

/** A spreadsheet as its publisher gives it, with the first rows of each sheet. */
export interface OpenedOds extends AnyFile {
  readonly kind: 'ods';
  readonly sheets: readonly SheetHead[];
}

/** An Excel workbook, with the first rows of each sheet. */
export interface OpenedXlsx extends AnyFile {
  readonly kind: 'xlsx';
  readonly sheets: readonly SheetHead[];
}

/** A spreadsheet of either form. */
export type OpenedSheets = OpenedOds | OpenedXlsx;

/** A JSON document (GeoJSON boundaries). */
export interface OpenedJson extends AnyFile {
  readonly kind: 'json';
  /** The names of its members, wherever they stand. */
  readonly names: ReadonlySet<string>;
}

/** A source file, opened far enough to tell its layout. */
export type OpenedFile = OpenedCsv | OpenedSheets | OpenedJson;

/** The first rows of a file, among which its headings stand. */
export function headRowsOf(file: OpenedFile): readonly (readonly string[])[] {
  if (file.kind === 'json') return [];
  return file.kind === 'csv' ? file.head : file.sheets.flatMap(({ rows }) => rows);
}

const headBytes = 65_536;
const headRows = 20;

/**
 * Opens a source file: takes its fingerprint and finds out how it is written.
 *
 * The whole file is read once here, so that its encoding is known and not guessed from a sample.
 *
 * @throws FileError where there is no such file or it is of no kind we read
 */
export async function openFile(path: string): Promise<OpenedFile> {
  const start = await startOf(path);
  const name = basename(path);
  const gzip = start[0] === 0x1f && start[1] === 0x8b;
  const { sha256, size, validUtf8, validWindows1252 } = await fingerprint(path, gzip);
  const file = { path, name, gzip, sha256, bytes: size };
  if (start.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return openZip(file, start);

  const bytes = gzip ? unzipStart(start, name) : start;
  const utf16 = utf16Of(bytes);
  if (bytes.includes(0) && !utf16)
    throw new FileError(`${name} is not a text file: load CSV, gzipped CSV, ODS, XLSX or GeoJSON`);
  if (!utf16 && !validUtf8 && !validWindows1252)
    throw new FileError(
      `${name} is neither UTF-8 nor Windows-1252 text: save it again as CSV UTF-8, so that no letter is lost`,
    );
  const encoding = utf16 ?? (validUtf8 ? ('utf-8' as const) : ('windows-1252' as const));
  const text = new TextDecoder(encoding).decode(bytes, { stream: true });
  if (/^\s*[{[]/.test(text)) return { ...file, kind: 'json', names: await jsonNames(file) };
  const written = { encoding, byteOrderMark: utf16 !== null || hasUtf8Mark(bytes) };
  return { ...file, kind: 'csv', ...dialectOf(text, written, bytes.length >= headBytes) };
}

async function startOf(path: string): Promise<Buffer> {
  try {
    refuseOthers(path, await stat(path));
    // what has become a pipe since must not be waited for either
    const handle = await open(path, modes.O_RDONLY | (modes.O_NONBLOCK ?? 0));
    try {
      refuseOthers(path, await handle.stat());
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new FileError(`cannot read ${path} (${code}): check its name and that it may be read`);
  }
}

/** A file ends, and can be read twice: a pipe or a device may do neither. */
function refuseOthers(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  if (stats.isDirectory()) throw new FileError(`${path} is a folder: name a file`);
  const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
  throw new FileError(`${path} is ${kind}, not a file: write its content to a file first`);
}

/** Bytes that stand for no character in Windows-1252. */
const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d] as const;

async function fingerprint(path: string, gzip: boolean) {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [size, validUtf8, validWindows1252, midCharacter] = [0, true, true, false];
  const decode = (bytes?: Buffer) => {
    const plain = bytes !== undefined && isAscii(bytes);
    if (bytes && !plain && validWindows1252)
      validWindows1252 = !unassigned.some((byte) => bytes.includes(byte));
    if (!validUtf8 || (plain && !midCharacter)) return;
    try {
      decoder.decode(bytes, { stream: bytes !== undefined });
      midCharacter = bytes !== undefined && bytes.at(-1)! >= 0x80;
    } catch {
      validUtf8 = false;
    }
  };
  await eachPiece(path, (bytes) => {
    hash.update(bytes);
    size += bytes.length;
    if (!gzip) decode(bytes);
  });
  try {
    if (gzip) for await (const bytes of bytesOf({ path, gzip })) decode(bytes as Buffer);
  } catch {
    throw new FileError(`${basename(path)} is a broken gzip file: copy it again`);
  }
  decode();
  return { sha256: hash.digest('hex'), size, validUtf8, validWindows1252 };
}

/** Every byte of a file, piece by piece, in one piece of memory. */
async function eachPiece(path: string, take: (bytes: Buffer) => void): Promise<void> {
  const piece = Buffer.allocUnsafe(1 << 20);
  const handle = await open(path);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) return;
      take(piece.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

async function openZip(
  file: Omit<OpenedOds, 'kind' | 'sheets'>,
  start: Buffer,
): Promise<OpenedSheets> {
  if (!start.includes('application/vnd.oasis.opendocument.spreadsheet'))
    return { ...file, kind: 'xlsx', sheets: await xlsxHeads(file.path) };
  return { ...file, kind: 'ods', sheets: await sheetHeads(file.path) };
}

function unzipStart(start: Buffer, name: string): Buffer {
  try {
    return gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, headBytes);
  } catch {
    throw new FileError(`${name} is a broken gzip file: copy it again`);
  }
}

function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function dialectOf(
  text: string,
  written: Pick<Dialect, 'encoding' | 'byteOrderMark'>,
  cutShort: boolean,
) {
  const newline = text.includes('\n') || !text.includes('\r') ? ('\n' as const) : ('\r' as const);
  const tries = ([',', ';', '\t', '|'] as const).map((delimiter) => {
    const { rows } = parseRows(text, 1, { delimiter, newline }, cutShort);
    const head = rows.slice(0, headRows).map(({ cells }) => cells);
    return { delimiter, head, ...agreement(head) };
  });
  const best = tries.reduce((chosen, next) =>
    next.rows > chosen.rows || (next.rows === chosen.rows && next.width > chosen.width)
      ? next
      : chosen,
  );
  return { dialect: { ...written, delimiter: best.delimiter, newline }, head: best.head };
}

/**
 * The number of cells, above one, that most rows agree on, and how many they are.
 *
 * The right separator cuts every row alike, while one that stands inside the words of some cells does not.
 */
function agreement(head: readonly (readonly string[])[]): { rows: number; width: number } {
  const rowsByWidth = new Map<number, number>();
  for (const { length } of head)
    if (length > 1) rowsByWidth.set(length, (rowsByWidth.get(length) ?? 0) + 1);
  const [width = 0, rows = 0] =
    [...rowsByWidth].toSorted(([a, m], [b, n]) => n - m || b - a)[0] ?? [];
  return { rows, width };
}
