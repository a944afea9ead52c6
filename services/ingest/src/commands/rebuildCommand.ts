import { Command } from 'commander';
import { startReadingThread } from '../readingThread.js';
import { rebuild, type RebuildReport } from '../undo/rebuild.js';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { exitCodes } from './exitCode.js';
import { printTable } from './printTable.js';
import { withDatabase } from './withDatabase.js';

/** `careshape rebuild`: proof that the data can be made again from the files that were kept. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'Make the data of a version again from the kept files, in a database of its own that is dropped after; of the version that stands, hold every table against it.',
    )
    .argument('[version]', 'a data version; otherwise the one that stands')
    .addOption(authorityOption())
    .option('--json', 'print JSON', false)
    .addHelpText('after', '\nEnds with 0 where all is the same, 3 where a table differs.')
    .action(prove);
}

async function prove(
  version: string | undefined,
  { authority, json }: { readonly authority: string; readonly json: boolean },
): Promise<void> {
  if (version !== undefined && !/^\d{1,9}$/.test(version))
    throw new CommandError(`${version} is not a data version: write its number`);
  const thread = startReadingThread();
  const report = await withDatabase(process.env, ({ url }) =>
    rebuild(
      { authority: authorityOfCode(authority), version: version ? Number(version) : null },
      { url, now: () => new Date(), progress: () => {}, thread },
    ),
  ).finally(() => thread?.stop());
  process.stdout.write(`${json ? JSON.stringify(report) : wordsOf(report)}\n`);
  if (report.tables?.some(({ same }) => !same)) process.exitCode = exitCodes.fault;
}

function wordsOf({ dataVersion, loads, tables, seconds }: RebuildReport): string {
  const made = `data version ${dataVersion} was made again from ${loads} files in ${seconds.toFixed(1)} s`;
  if (tables === null) return made;
  const rows = tables.map(({ table, rows: ours, rebuilt, same }) => [
    table,
    String(ours),
    String(rebuilt),
    same ? 'the same' : 'DIFFERS',
  ]);
  const differing = tables.filter(({ same }) => !same).length;
  const verdict = differing === 0 ? 'every table is the same' : `${differing} tables differ`;
  return `${made}: ${verdict}\n${printTable(['Table', 'Rows', 'Made again', ''], rows)}`;
}
