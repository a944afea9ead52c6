import type { SheetHead } from './ods/sheetHeads.js';

/** How the text of a file is written. */
export interface Dialect {
  readonly encoding: 'utf-8' | 'windows-1252' | 'utf-16le';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly newline: '\n' | '\r';
}

interface AnyFile {
  /** Where the file lies. */
  readonly path: string;
  /** Its name without the folder. */
  readonly name: string;
  readonly gzip: boolean;
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

/** A JSON document (GeoJSON boundaries). */
export interface OpenedJson extends AnyFile {
  readonly kind: 'json';
  /** The first 4,096 characters. */
  readonly start: string;
}

/** A source file, opened far enough to tell its layout. */
export type OpenedFile = OpenedCsv | OpenedOds | OpenedJson;
