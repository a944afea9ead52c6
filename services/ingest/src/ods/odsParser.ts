import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { emptyCell, type OdsCell } from './odsCell.js';
import { FileError } from '../fileError.js';

/** One row of one sheet. */
export interface OdsRow {
  readonly sheet: string;
  /** The row's number in its sheet, from 1. */
  readonly line: number;
  /** The cells up to the last that holds something. */
  readonly cells: readonly OdsCell[];
}

// what a spreadsheet program can hold: a repeat beyond it is damage, and would fill the memory
const mostColumns = 16_384;
const mostRows = 1_048_576;
const longestCell = 1_000_000;
const deepest = 64;
const longestPart = 5_000_000;

interface OpenCell {
  readonly repeat: number;
  readonly value: string | null;
  text: string;
  paragraphs: number;
}

/**
 * Reads the XML of a spreadsheet piece by piece and gives back the rows that each piece completes.
 *
 * Repeated cells and rows are honoured; empty ones are counted, never made, so the million empty rows that follow every
 * real table cost nothing. Cells covered by a merged one are empty. Remarks pinned to a cell are not part of it.
 */
export class OdsParser {
  private readonly xml = new SaxesParser();
  private done: { row: OdsRow; times: number }[] = [];
  private sheet = '';
  private line = 0;
  private rowRepeat = 1;
  private cells: OdsCell[] = [];
  private emptyColumns = 0;
  private cell: OpenCell | null = null;
  private paragraphDepth = 0;
  private remarkDepth = 0;
  private depth = 0;
  private silent = 0;

  constructor() {
    this.xml.on('doctype', () => {
      throw new FileError('the spreadsheet has a document type of its own: save its sheet as CSV');
    });
    this.xml.on('opentag', (tag) => {
      this.silent = 0;
      this.depth++;
      if (this.depth > deepest)
        throw new FileError(`the spreadsheet is nested more than ${deepest} deep`);
      this.onOpen(tag);
    });
    this.xml.on('closetag', ({ name }) => {
      this.silent = 0;
      this.depth--;
      this.onClose(name);
    });
    this.xml.on('text', (text) => this.onText(text));
    this.xml.on('cdata', (text) => this.onText(text));
    this.xml.on('error', (error) => {
      throw new FileError(`content.xml of the spreadsheet cannot be read: ${error.message}`);
    });
  }

  /** Takes the next piece of XML and gives the rows it completes. */
  *write(chunk: string): Generator<OdsRow> {
    this.silent += chunk.length;
    this.xml.write(chunk);
    if (this.silent > longestPart)
      throw new FileError(`a cell of sheet ${this.sheet} is too long to be data`);
    yield* this.completed();
  }

  /** Takes the end of the XML, which must be whole. */
  *close(): Generator<OdsRow> {
    this.xml.close();
    yield* this.completed();
  }

  private *completed(): Generator<OdsRow> {
    const { done } = this;
    this.done = [];
    for (const { row, times } of done)
      for (let time = 0; time < times; time++) yield { ...row, line: row.line + time };
  }

  private onOpen({ name, attributes }: SaxesTagPlain): void {
    switch (name) {
      case 'table:table':
        this.sheet = attributes['table:name'] ?? '';
        this.line = 0;
        return;
      case 'table:table-row':
        this.rowRepeat = repeatOf(attributes['table:number-rows-repeated']);
        this.cells = [];
        this.emptyColumns = 0;
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.cell = {
          repeat: repeatOf(attributes['table:number-columns-repeated']),
          value: name === 'table:table-cell' ? valueOf(attributes) : null,
          text: '',
          paragraphs: 0,
        };
        return;
      case 'office:annotation':
        this.remarkDepth++;
        return;
      case 'text:p':
        if (this.cell === null || this.remarkDepth > 0) return;
        this.paragraphDepth++;
        if (this.cell.paragraphs++ > 0) this.cell.text += '\n';
        return;
      case 'text:s':
        return this.onText(' '.repeat(Math.min(repeatOf(attributes['text:c']), 1000)));
      case 'text:tab':
        return this.onText('\t');
      case 'text:line-break':
        return this.onText('\n');
    }
  }

  private onClose(name: string): void {
    switch (name) {
      case 'text:p':
        if (this.paragraphDepth > 0) this.paragraphDepth--;
        return;
      case 'office:annotation':
        this.remarkDepth--;
        return;
      case 'table:covered-table-cell':
        this.emptyColumns += this.cell?.repeat ?? 1;
        this.cell = null;
        return;
      case 'table:table-cell':
        this.addCell();
        return;
      case 'table:table-row':
        this.addRow();
        return;
    }
  }

  private onText(text: string): void {
    if (this.cell === null || this.paragraphDepth === 0 || this.remarkDepth > 0) return;
    this.cell.text += text;
    if (this.cell.text.length > longestCell)
      throw new FileError(
        `a cell of sheet ${this.sheet}, row ${this.line + 1} is too long to be data`,
      );
  }

  private addCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    if (cell.text === '' && cell.value === null) {
      this.emptyColumns += cell.repeat;
      return;
    }
    const columns = this.cells.length + this.emptyColumns + cell.repeat;
    if (columns > mostColumns)
      throw new FileError(`sheet ${this.sheet}, row ${this.line + 1} has ${columns} columns`);
    while (this.emptyColumns > 0) {
      this.cells.push(emptyCell);
      this.emptyColumns--;
    }
    for (let column = 0; column < cell.repeat; column++)
      this.cells.push({ text: cell.text, value: cell.value });
  }

  private addRow(): void {
    const { sheet, cells, rowRepeat } = this;
    if (cells.length > 0) {
      if (this.line + rowRepeat > mostRows)
        throw new FileError(`sheet ${sheet} has more than ${mostRows} rows`);
      this.done.push({ row: { sheet, line: this.line + 1, cells }, times: rowRepeat });
    }
    this.line += rowRepeat;
  }
}

function repeatOf(attribute: string | undefined): number {
  const repeat = Number(attribute ?? 1);
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}

function valueOf(attributes: Record<string, string>): string | null {
  return (
    attributes['office:value'] ??
    attributes['office:date-value'] ??
    attributes['office:boolean-value'] ??
    attributes['office:time-value'] ??
    null
  );
}
