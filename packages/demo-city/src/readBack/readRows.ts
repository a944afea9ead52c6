import { readFileSync } from 'node:fs';

/** The rows of a written file as records by column. A small reader of our own, so that the test of the files owes nothing to their writer. */
export function readRows(path: string, headerStart?: string): Record<string, string>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const first = headerStart ? lines.findIndex((line) => line.startsWith(headerStart)) : 0;
  const [header = [], ...rows] = lines.slice(first).map(cellsOf);
  return rows.map((cells) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])),
  );
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** An ISO date from dd/mm/yyyy or ISO text; null where the text is empty; undefined where there is no such day. */
export function isoDate(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').toReversed().join('-') : text;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
