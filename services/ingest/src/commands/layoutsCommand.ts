import { Command } from 'commander';
import { layouts } from '../layouts.js';
import { printTable } from './printTable.js';

/** `careshape layouts`: the kinds of file the loader reads. */
export function layoutsCommand(): Command {
  return new Command('layouts')
    .description('List the layouts, with the columns each is recognised by.')
    .option('--json', 'print JSON', false)
    .action(({ json }: { json: boolean }) => {
      const list = layouts.map(({ name, title, source, columns }) => ({
        name,
        title,
        source,
        columns: columns.required,
      }));
      const rows = list.map(({ name, title, columns }) => [name, title, columns.join(', ')]);
      process.stdout.write(
        `${json ? JSON.stringify(list, null, 2) : printTable(['Layout', 'What', 'Columns'], rows)}\n`,
      );
    });
}
