import type { Change } from '../guards/change.js';
import { printTable } from './printTable.js';

const count = (number: number) => Math.round(number).toLocaleString('en-GB');

/** What a load changes, in all and month by month where a month changes. */
export function changeTable(changes: readonly Change[]): string {
  const rows = changes
    .filter(({ before, after }) => before !== 0 || after !== 0)
    .flatMap(({ what, before, after, months }) => [
      [what, 'in all', ...numbers(before, after)],
      ...months
        .filter((month) => Math.round(month.before) !== Math.round(month.after))
        .map((month) => ['', month.month.slice(0, 7), ...numbers(month.before, month.after)]),
    ]);
  if (rows.length === 0) return '';
  return printTable(['Counted', 'Month', 'Before', 'After', 'Change'], rows)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

function numbers(before: number, after: number): readonly string[] {
  const change = Math.round(after) - Math.round(before);
  return [count(before), count(after), change > 0 ? `+${count(change)}` : count(change)];
}
