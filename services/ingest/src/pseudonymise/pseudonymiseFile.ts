import { existsSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import Papa from 'papaparse';
import { FileError } from '../fileError.js';
import { headingKey } from '../headingKey.js';
import { type OpenedFile, openFile } from '../openFile.js';
import { readCsv } from '../readCsv.js';
import type { PostcodeLookup } from './postcodeLookup.js';
import { personColumns, type Removal, safeRows } from './safeRows.js';

/** What a safe file was made of. */
export interface Pseudonymised {
  readonly rows: number;
  readonly removals: readonly Removal[];
}

/**
 * Makes a safe file from a raw one: identifying columns dropped, person references pseudonymised, month and year of birth
 * and area kept, personal data in other cells taken out. The safe file appears only when it is whole.
 *
 * @throws FileError where a row cannot be made safe; nothing is left behind then
 */
export async function pseudonymiseFile(
  path: string,
  out: string,
  key: Buffer,
  lookup: PostcodeLookup | null,
): Promise<Pseudonymised> {
  if (existsSync(out)) throw new FileError(`${out} is there already: name another with --out`);
  const file = await openFile(path);
  const table = await readCsv(file, { headerHas: [personColumnOf(file)] });
  const safe = safeRows(table.header, key, lookup);
  const part = `${out}.part`;
  let rows = 0;
  async function* text() {
    yield csvText([safe.header]);
    for await (const batch of table.rows) {
      rows += batch.length;
      yield csvText(batch.map((row) => safe.row(row)));
    }
  }
  try {
    const handle = await open(part, 'w', 0o600);
    try {
      await handle.writeFile(text());
    } finally {
      await handle.close();
    }
    renameSync(part, out);
  } catch (error) {
    rmSync(part, { force: true });
    throw isFileFault(error) ? new FileError(`cannot write ${out} (${error.code})`) : error;
  }
  return { rows, removals: [...safe.removals.values()] };
}

function personColumnOf(file: OpenedFile): string {
  if (file.kind !== 'csv') throw new FileError(`${file.name} is not a CSV file`);
  for (const row of file.head) {
    const name = row.find((cell) => personColumns.has(headingKey(cell)));
    if (name) return name;
  }
  throw new FileError(
    `${file.name} has no column that refers to a person (LA Person Unique Identifier, or person): there is nothing to pseudonymise`,
  );
}

function csvText(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { header: false, newline: '\n' })}\n`;
}

function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && /^E[A-Z]+$/.test((error as NodeJS.ErrnoException).code ?? '');
}
