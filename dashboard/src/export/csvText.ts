import { unparse } from 'papaparse';
import { type Figure, figureMarks } from '../figures/figure.js';
import { statusMeaning } from '../figures/statusMeaning.js';

/** What a spreadsheet would take for a formula; a number below zero is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

/** Lines as CSV (RFC 4180): every line has as many fields as the widest, and none is taken for a formula. */
export function csvText(lines: readonly (readonly string[])[]): string {
  const width = Math.max(...lines.map(({ length }) => length));
  const whole = lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
  return `${unparse(whole, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}

/** One column of figures as the columns of a file: the figure as printed, and what else is to be known of it. */
export interface FigureColumns {
  readonly headings: readonly string[];
  readonly cells: (figure: Figure) => readonly string[];
}

/**
 * The columns of a file that a column of figures needs: least and most where one of them may be off, and why one is not
 * there, or of a part only, where there is such a one.
 *
 * @param print how a figure stands in its own column
 */
export function figureColumns(
  heading: string,
  figures: readonly Figure[],
  print: (figure: Figure) => string,
): FigureColumns {
  const bounded = figures.some(mayBeOff);
  const explained = figures.some(({ reason }) => reason !== null);
  return {
    headings: [
      heading,
      ...(bounded ? [`${heading}: least`, `${heading}: most`] : []),
      ...(explained ? [`${heading}: why`] : []),
    ],
    cells: (figure) => [
      print(figure),
      ...(bounded ? [bound(figure.least), bound(figure.most)] : []),
      ...(explained ? [whyText(figure)] : []),
    ],
  };
}

/** Whether the true value may be another than the one printed. */
function mayBeOff({ status, least, most }: Figure): boolean {
  return status !== 'EXACT' && (least != null || most != null);
}

function bound(end: number | null): string {
  return end == null ? '' : String(end);
}

function whyText(figure: Figure): string {
  if (figure.reason === null) return '';
  return figureMarks(figure)
    .filter((mark) => mark !== 'ROUNDED' && mark !== 'EXACT')
    .map((mark) => statusMeaning[mark].meaning)
    .join('; ');
}
