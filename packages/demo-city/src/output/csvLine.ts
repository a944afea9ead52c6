/** A cell of a CSV file; null and undefined are empty cells. */
export type Cell = string | number | null | undefined;

/** A line of a CSV file: cells with a comma, a quote or a line break are quoted. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) line += ',';
    const cell = cells[index];
    if (cell !== null && cell !== undefined && cell !== '') line += quoted(String(cell));
  }
  return `${line}\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
