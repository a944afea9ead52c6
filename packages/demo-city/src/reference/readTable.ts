import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const room = join(import.meta.dirname, '..', '..');

/** The rows of one of this room's own small tables, as records by column; cells may be quoted but hold no line breaks. */
export function readTable(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(join(room, path), 'utf8').trimEnd().split(/\r?\n/);
  const columns = cellsOf(header);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** The text of one of this room's own files, as it stands. */
export function readText(path: string): string {
  return readFileSync(join(room, path), 'utf8');
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, line.endsWith(',') ? undefined : -1)
    .map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
}
