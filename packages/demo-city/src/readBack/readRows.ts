import { readFileSync } from 'node:fs';

/**
 * The rows of a written file as records by column, only the wanted columns where they are named.
 *
 * A small reader of our own, so that the test of the files owes nothing to their writer.
 */
export function readRows(path: string, wanted?: readonly string[]): Record<string, string>[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const header = cellsOf(lines[0] ?? '');
  const columns = header
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => !wanted || wanted.includes(column));
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    const row: Record<string, string> = {};
    for (const { column, index } of columns) row[column] = cells[index] ?? '';
    return row;
  });
}

// a comma inside quotes is set aside while the line is split
function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',');
  const parts = line
    .split('"')
    .map((part, index) => (index % 2 ? part.replaceAll(',', '\0') : part));
  return parts
    .join('')
    .split(',')
    .map((cell) => cell.replaceAll('\0', ','));
}

const known = new Map<string, string | null | undefined>();

/** An ISO date from dd/mm/yyyy or ISO text; null where the text is empty; undefined where there is no such day. */
export function isoDate(text: string): string | null | undefined {
  if (!known.has(text)) known.set(text, readDate(text));
  return known.get(text);
}

function readDate(text: string): string | null | undefined {
  if (text === '') return null;
  const iso = /^\d\d\/\d\d\/\d{4}$/.test(text) ? text.split('/').toReversed().join('-') : text;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
