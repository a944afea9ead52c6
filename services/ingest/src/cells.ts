import { headingKey } from './headingKey.js';
import type { DateOrder } from './layout.js';
import { ownText } from './ownText.js';
import { isoDate } from './isoDate.js';
import type { RowProblem } from './problem.js';

/** A code list as a source file writes it: folded text → code. Made by `codeList`. */
export type CodeList<Code extends string = string> = ReadonlyMap<string, Code>;

/** A code list from pairs of written text and code; letter case and repeated spaces do not matter. */
export function codeList<Code extends string>(
  pairs: Iterable<readonly [text: string, code: Code]>,
): CodeList<Code> {
  return new Map([...pairs].map(([text, code]) => [folded(text), code]));
}

/** Text as code lists compare it: lower case, single spaces, trimmed. */
export function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** 09/Sept/2018 */
const longestDate = 12;
const dateAndTime = /^[\d/.-]{8,10}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?Z?$/;
const empty: readonly string[] = [];

/** What was found in a list, with what was asked last. */
interface KnownCodes {
  readonly byText: Map<string, string | null>;
  text: string;
  code: string | null;
}

/** A column with more different values than this is not worth remembering. */
const cacheSize = 20_000;

/**
 * The cells of the row in hand, read by column name. One object serves a whole file: the loader moves it from row to row.
 *
 * A reader returns null for a blank cell or a column the file does not have, and notes a problem where a cell
 * cannot be read, so that `parse` stays a plain list of columns. `required` before a reader makes a blank a problem too.
 */
export class Cells {
  readonly #columns: ReadonlyMap<string, number>;
  readonly #places = new Map<string, number>();
  readonly #dateOrder: DateOrder;
  readonly #dates = new Map<string, string | null>();
  readonly #codes = new Map<CodeList, KnownCodes>();
  #cells: readonly string[] = empty;
  #line = 0;
  /** Counts the rows moved to; `#recognisedIn` says in which of them a place was last recognised. */
  #row = 0;
  readonly #recognisedIn: Float64Array;
  /** Problems noted for the row in hand; emptied when the next row comes. */
  problems: RowProblem[] = [];
  /** Problems that do not reject the row (a value kept as not mapped), for the loader to gather. */
  notes: RowProblem[] = [];

  /** @param columns where each column that may be read stands, by the key of its heading: see `namedColumns` */
  constructor(columns: ReadonlyMap<string, number>, dateOrder: DateOrder) {
    this.#columns = columns;
    this.#dateOrder = dateOrder;
    this.#recognisedIn = new Float64Array(1 + Math.max(-1, ...columns.values()));
  }

  /** Takes the next row in hand. */
  moveTo(line: number, cells: readonly string[]): void {
    this.#line = line;
    this.#cells = cells;
    this.#row += 1;
    if (this.problems.length > 0) this.problems = [];
    if (this.notes.length > 0) this.notes = [];
  }

  /** The line on which the row in hand starts. */
  get line(): number {
    return this.#line;
  }

  /** Whether the file has such a column. */
  has(column: string): boolean {
    return this.#place(column) >= 0;
  }

  /** Says that a cell of the row in hand holds what its column is for and nothing else: a code, a date, a pseudonym. */
  recognise(column: string): void {
    this.#recognisedIn[this.#place(column)] = this.#row;
  }

  /** Whether `recognise` was said of a cell of the row in hand; every reader of codes and dates says it. */
  isRecognised(place: number): boolean {
    return this.#recognisedIn[place] === this.#row;
  }

  /** The text of a column, trimmed; null where blank or absent. */
  text(column: string): string | null {
    return this.#textAt(this.#place(column));
  }

  /** As `text`, and a blank is a problem (and gives ''). */
  requiredText(column: string): string {
    return this.text(column) ?? this.#blank(column, '');
  }

  /** A date as ISO text. */
  date(column: string): string | null {
    const place = this.#place(column);
    const text = this.#textAt(place);
    if (text === null) return null;
    let date = this.#dates.get(text);
    if (date === undefined) {
      date = isoDate(text, this.#dateOrder);
      if (this.#dates.size < cacheSize) this.#dates.set(ownText(text), date);
    }
    if (date === null) this.problem({ code: 'not-a-date', column, value: text });
    // whatever else follows a date is not read
    else if (text.length <= longestDate || dateAndTime.test(text))
      this.#recognisedIn[place] = this.#row;
    return date;
  }

  /** As `date`, and a blank is a problem (and gives ''). */
  requiredDate(column: string): string {
    const before = this.problems.length;
    const date = this.date(column);
    if (date !== null) return date;
    return this.problems.length > before ? '' : this.#blank(column, '');
  }

  /** A number; thousands commas and a leading £ are read. */
  number(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    const bare = /[£,]/.test(text) ? text.replace(/^(-?)£/, '$1').replace(/,(?=\d{3})/g, '') : text;
    if (/^-?(\d+(\.\d*)?|\.\d+)$/.test(bare)) return Number(bare);
    this.problem({ code: 'not-a-number', column, value: text });
    return null;
  }

  /** As `number`, and a blank is a problem (and gives 0). */
  requiredNumber(column: string): number {
    const before = this.problems.length;
    const number = this.number(column);
    if (number !== null) return number;
    return this.problems.length > before ? 0 : this.#blank(column, 0);
  }

  /** A whole number from 0 up to what PostgreSQL's `int` holds. */
  wholeNumber(column: string): number | null {
    const text = this.text(column);
    if (text === null) return null;
    if (!/^\d+(\.0+)?$/.test(text)) {
      this.problem({ code: 'not-a-whole-number', column, value: text });
      return null;
    }
    const number = Number(text);
    if (number <= 2_147_483_647) return number;
    this.problem({ code: 'out-of-range', column, value: text });
    return null;
  }

  /** As `wholeNumber`, and a blank is a problem (and gives 0). */
  requiredWholeNumber(column: string): number {
    const before = this.problems.length;
    const number = this.wholeNumber(column);
    if (number !== null) return number;
    return this.problems.length > before ? 0 : this.#blank(column, 0);
  }

  /** The code of a value from a closed list; a value that is not in it is a problem, never a default. */
  code<Code extends string>(column: string, list: CodeList<Code>): Code | null {
    const text = this.text(column);
    if (text === null) return null;
    const code = this.#codeOf(text, list);
    if (code !== null) this.recognise(column);
    else {
      const values = [...list.keys()];
      const hint = values.length <= 12 ? `The list: ${values.join(', ')}.` : undefined;
      this.problem({ code: 'unknown-code', column, value: text, ...(hint ? { hint } : {}) });
    }
    return code as Code | null;
  }

  /** As `code`, and a blank is a problem. The '' returned for a bad cell is never saved: the row is rejected. */
  requiredCode<Code extends string>(column: string, list: CodeList<Code>): Code {
    if (this.text(column) === null) return this.#blank(column, '' as Code);
    return this.code(column, list) ?? ('' as Code);
  }

  /** As `code`, but a value that is not in the list gives `notMapped`, and a note instead of a problem: the row is kept. */
  codeOr<Code extends string, NotMapped extends string>(
    column: string,
    list: CodeList<Code>,
    notMapped: NotMapped,
  ): Code | NotMapped | null {
    const place = this.#place(column);
    const text = this.#textAt(place);
    if (text === null) return null;
    const code = this.#codeOf(text, list);
    if (code !== null) {
      this.#recognisedIn[place] = this.#row;
      return code as Code;
    }
    this.notes.push({ code: 'not-mapped', column, value: text });
    return notMapped;
  }

  /** As `codeOr`, from a column of the council's own words: what the list does not have says nothing, and is not kept. */
  wordOf<Code extends string>(column: string, list: CodeList<Code>): Code | null {
    const place = this.#place(column);
    const text = this.#textAt(place);
    const code = text === null ? null : this.#codeOf(text, list);
    if (code !== null) this.#recognisedIn[place] = this.#row;
    return code as Code | null;
  }

  /** Notes a problem of the row in hand: it will be rejected. */
  problem(problem: RowProblem): void {
    this.problems.push(problem);
  }

  #textAt(place: number): string | null {
    const cell = this.#cells[place];
    if (cell === undefined || cell === '') return null;
    return cell.trim() || null;
  }

  #place(column: string): number {
    let place = this.#places.get(column);
    if (place === undefined) {
      place = this.#columns.get(headingKey(column)) ?? -1;
      this.#places.set(column, place);
    }
    return place;
  }

  #codeOf(text: string, list: CodeList): string | null {
    let known = this.#codes.get(list);
    if (known === undefined)
      this.#codes.set(list, (known = { byText: new Map(), text: '', code: null }));
    // neighbouring rows often say the same
    if (text === known.text) return known.code;
    let code = known.byText.get(text);
    if (code === undefined) {
      code = list.get(folded(text)) ?? null;
      if (known.byText.size < cacheSize) known.byText.set(ownText(text), code);
    }
    known.text = text;
    known.code = code;
    return code;
  }

  #blank<T>(column: string, value: T): T {
    this.problem({ code: 'blank', column, value: null });
    return value;
  }
}
