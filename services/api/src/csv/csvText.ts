import papaparse from 'papaparse';

/** What a spreadsheet would take for a formula; a number below zero is none. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

/** Lines of cells as CSV (RFC 4180), with nothing left in them for a spreadsheet to work out. */
export function csvText(lines: readonly (readonly unknown[])[]): string {
  return `${papaparse.unparse(lines as unknown[][], { newline: '\r\n', escapeFormulae: formula })}\r\n`;
}
