import { Command } from 'commander';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { printTable } from './printTable.js';
import { withDatabase } from './withDatabase.js';

/** `careshape loads`: every file that was ever offered, the latest first. */
export function loadsCommand(): Command {
  return new Command('loads')
    .description('List the files that were loaded, left unchanged or refused, the latest first.')
    .addOption(authorityOption())
    .option('--json', 'print JSON', false)
    .action(({ authority, json }: { authority: string; json: boolean }) =>
      withDatabase(process.env, async ({ db }) => {
        const loads = await db
          .selectFrom('load')
          .selectAll()
          .where('authority', '=', authorityOfCode(authority).code)
          .orderBy('id', 'desc')
          .execute();
        const rows = loads.map((load) => [
          String(load.id),
          load.layout,
          load.status,
          load.period_from ? `${load.period_from} to ${load.period_to}` : '',
          String(load.rows_read),
          String(load.rows_accepted),
          String(load.rows_rejected),
          load.demo ? 'demo' : '',
          String(load.finished_at).slice(0, 19),
          load.file_name,
          load.detail ?? '',
        ]);
        const headings = ['Load', 'Layout', 'Status', 'Period', 'Rows', 'Good', 'Rejected'];
        process.stdout.write(
          `${json ? JSON.stringify(loads, null, 2) : printTable([...headings, '', 'Finished', 'File', 'Detail'], rows)}\n`,
        );
      }),
    );
}
