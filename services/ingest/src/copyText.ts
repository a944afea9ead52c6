import type { CopyChunk } from './layout.js';

/** What a copied record may hold. */
export type CopiedValue = string | number | boolean | null | undefined | readonly string[];

const special = /[\\\n\r\t\0]/;

/** One value in the text format of PostgreSQL's COPY. */
export function copyText(value: CopiedValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return special.test(value) ? escaped(value) : value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped(`{${value.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`);
}

function escaped(text: string): string {
  return (
    text
      // PostgreSQL text cannot hold a null character
      .replaceAll('\0', '')
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n')
      .replaceAll('\r', '\\r')
      .replaceAll('\t', '\\t')
  );
}

/** Values of neighbouring columns, as COPY text that can be given with many records. */
export function copyCells(values: readonly CopiedValue[]): string {
  return values.map(copyText).join('\t');
}

/** Gathers records for one table as COPY text. */
export class CopyText {
  readonly table: string;
  readonly columns: readonly string[];
  readonly #own: readonly string[];
  readonly #cells: string[];
  #rows: string[] = [];

  /** @param first columns before the record's own, which many records share and are given as `copyCells` */
  constructor(table: string, columns: readonly string[], first: readonly string[] = []) {
    this.table = table;
    this.columns = [...first, ...columns];
    this.#own = columns;
    this.#cells = columns.map(() => '');
  }

  /** Records held. */
  get length(): number {
    return this.#rows.length;
  }

  /** Adds a record; a column it does not have is null. */
  add(record: object, first?: string): void {
    const values = record as Readonly<Record<string, CopiedValue>>;
    for (let place = 0; place < this.#own.length; place += 1)
      this.#cells[place] = copyText(values[this.#own[place]!]);
    const cells = this.#cells.join('\t');
    this.#rows.push(first === undefined ? cells : `${first}\t${cells}`);
  }

  /** What was added since, as one chunk; none where nothing was. */
  chunks(): readonly CopyChunk[] {
    if (this.#rows.length === 0) return [];
    const bytes = Buffer.from(`${this.#rows.join('\n')}\n`);
    this.#rows = [];
    // large strings have a buffer of their own, so that it can be handed to another thread; small ones share a pool
    const text =
      bytes.byteLength === bytes.buffer.byteLength
        ? (bytes as Uint8Array<ArrayBuffer>)
        : new Uint8Array(bytes);
    return [{ table: this.table, columns: this.columns, text }];
  }
}
