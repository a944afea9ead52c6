import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

import { type Cell, csvLine } from './csvLine.js';

/** A CSV file being written; lines are gathered and written in large pieces, so that memory stays small at any scale. */
export interface CsvFile {
  row(cells: readonly Cell[]): void;
  text(text: string): void;
}

/** One file that was written. */
export interface WrittenFile {
  readonly name: string;
  readonly rows: number;
}

/** Where files go. */
export interface OutputFolder {
  /** Opens a file with a header line; the order of opening is the order of loading. */
  csv(name: string, header: readonly string[]): CsvFile;
  /** Closes everything and tells what was written. */
  close(): WrittenFile[];
}

const piece = 1 << 20;

/** A folder on disk; made if it is missing, files of the same names are replaced. */
export function openFolder(folder: string): OutputFolder {
  mkdirSync(folder, { recursive: true });
  const open: { name: string; rows: number; flush: () => void }[] = [];
  return {
    csv(name, header) {
      const handle = openSync(join(folder, name), 'w');
      let waiting = csvLine(header);
      const file = {
        name,
        rows: 0,
        flush() {
          writeSync(handle, waiting);
          waiting = '';
          closeSync(handle);
        },
      };
      open.push(file);
      const add = (text: string): void => {
        waiting += text;
        if (waiting.length < piece) return;
        writeSync(handle, waiting);
        waiting = '';
      };
      return {
        row(cells) {
          file.rows += 1;
          add(csvLine(cells));
        },
        text(text) {
          file.rows += text.split('\n').length - 1;
          add(text);
        },
      };
    },
    close() {
      for (const file of open) file.flush();
      return open.map(({ name, rows }) => ({ name, rows }));
    },
  };
}
