import type { Authority, Period } from '@careshape/domain';
import type { ClientBase } from 'pg';
import type { Cells, CodeList } from './cells.js';
import type { Tally } from './guards/tally.js';
import type { OpenedFile } from './openFile.js';
import type { Problem, RowProblem } from './problem.js';

/** Which part of a date like 03/04/2024 comes first; ISO dates (2024-04-03) are read in either case. */
export type DateOrder = 'day-first' | 'month-first';

/** One row of a source file: the line it starts on (1 is the first of the file) and its cells, in the order of the header. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What reading a file gives: its header, and its rows in batches so that the reader never runs ahead of the database. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<readonly SourceRow[]>;
  /** Set where the reader found the order in the file itself; otherwise the layout's `dateOrder` holds. */
  readonly dateOrder?: DateOrder;
  /** Rows may be shorter than the header, as spreadsheets leave trailing blanks off. In CSV a short row is a bad row. */
  readonly ragged?: boolean;
  /** Characters a cell may have where the reader makes longer ones itself (a boundary); 32,767 otherwise. */
  readonly longestCell?: number;
}

/** What is known of a load while it runs. */
export interface LoadContext {
  readonly authority: Authority;
  /** The row of table `load` that everything saved refers to. */
  readonly loadId: number;
  /** The file's name without its folder, for layouts that carry a date only there. */
  readonly fileName: string;
}

/** What saving gives. */
export interface Saved {
  /** The days the file speaks for; null where it has no period. A later file for the same days replaces this one. */
  readonly period: Period | null;
  /** The days of which everything loaded before is replaced, where these are not the whole period. */
  readonly replaced?: readonly Period[];
  /** The days of which the loaded rows tell everything, where these are not simply the period. */
  readonly covers?: readonly Period[];
  /** Problems found only against other rows (a repeated reference); each line named is a rejected row. */
  readonly problems: readonly Problem[];
  /** Short sentences for the load's record, such as how many repeats were merged. */
  readonly notes: readonly string[];
}

/** What `parse` returns for a row that is sound but not about this authority: counted, not kept, not a problem. */
export const outside = Symbol('outside the authority');

/**
 * One rule on one row: the problem, or null where the row keeps it. `known` is what the layout looked up beforehand.
 *
 * @example const endsBeforeStart: Check<Stay> = ({ start_on, end_on }) =>
 *   end_on < start_on ? { code: 'ends-before-start', column: 'end_date', value: end_on } : null;
 */
export type Check<Row, Known = unknown> = {
  check(row: Row, known: Known): RowProblem | null;
}['check'];

/** What of a cell's text is kept in a copy of its file; null where nothing but its shape. */
export type Keeping<Known = unknown> = {
  keep(text: string, known: Known): string | null;
}['keep'];

/** Rows for one table, in the text format of COPY. */
export interface CopyChunk {
  readonly table: string;
  readonly columns: readonly string[];
  readonly text: Uint8Array<ArrayBuffer>;
}

/** Turns good rows into what is copied. Without one of its own, a layout's rows go one for one into `staged`. */
export interface RowWriter<Row> {
  take(row: Row, line: number): void;
  /** What is ready to be copied; at the end of the file everything that is still held. */
  chunks(atEnd: boolean): readonly CopyChunk[];
  /** What `save` must know of the rows beside what was copied; plain data. */
  gathered?(): unknown;
}

/** The columns of the temporary table `staged` that `save` reads: name → PostgreSQL type. `line int` is always there too. */
export type Staging<Row> = Readonly<Record<keyof Row & string, string>>;

/**
 * Everything there is to know of one kind of source file. The loader runs `read` → `parse` → `checks` → (copy into the
 * temporary table `staged`) → `save`, in one transaction.
 *
 * `Row` is a flat record, one key for each column of `staged`; its values are text, numbers, booleans, null, or arrays
 * of text (for `text[]`).
 */
export interface Layout<Row extends object = object, Known = unknown> {
  /** What `--layout` takes; also the name of its folder and of its page in `schema/sources/`. */
  readonly name: string;
  readonly title: string;
  /** Who publishes or sends such files; kept as `load.source`. */
  readonly source: string;
  readonly dateOrder: DateOrder;
  /**
   * Header names, compared as `headingKey` makes them. A file is recognised by all `required` ones. Of a file about people no
   * other column is ever read.
   */
  readonly columns: { readonly required: readonly string[]; readonly optional: readonly string[] };
  /**
   * Columns of a public register, in which a postcode, a telephone number or an e-mail address is a business's: searched for
   * a person's own numbers only. `all` for a file that is a public register or statistics as a whole.
   */
  readonly registerColumns: readonly string[] | 'all';
  /** The published lists of the layout. Of a file about people no value that is not in one of them is ever repeated. */
  readonly codeLists?: readonly CodeList[];
  /**
   * Of columns with identifiers: the text as it is kept in a copy of the file, or null where it is no identifier. Codes, dates,
   * amounts and pseudonyms are kept without being named here.
   */
  readonly kept?: Readonly<Record<string, Keeping<Known>>>;
  /** Decides for files that are not plain CSV (ODS, GeoJSON); without it the header decides. */
  recognises?(file: OpenedFile): boolean;
  /** Gives the file as one table. For plain CSV: `readCsv`. */
  read(file: OpenedFile): Promise<Table>;
  /** What checks and the writer need from the database, read once before the first row; plain data. */
  know?(client: ClientBase, authority: Authority): Promise<Known>;
  /** One row of text as a typed row. `cells.date(…)` and its sisters note a problem where a cell cannot be read. */
  parse(cells: Cells, known: Known, authority: Authority): Row | typeof outside;
  /** The rule book, in reading order. Runs only on a row whose cells could all be read. */
  readonly checks: readonly Check<Row, Known>[];
  /** A look at the first rows of the file (about a megabyte) before any is parsed; may note what it finds in `known`. */
  survey?(cells: Cells, rows: readonly SourceRow[], known: Known): void;
  /** For a layout whose rows go straight into their tables, being too many to stage first. */
  writer?(known: Known, load: LoadContext): RowWriter<Row>;
  /** The columns of `staged`; none where there is a `writer`. */
  readonly staging: Staging<Row> | Readonly<Record<string, never>>;
  /** What is counted before and after a load, so that a file which would take much away is held. */
  readonly tallies?: readonly Tally[];
  /** From `staged` into the tables, by set-based SQL. `gathered` is what the layout's writer gathered. */
  save(client: ClientBase, load: LoadContext, gathered: unknown): Promise<Saved>;
}
