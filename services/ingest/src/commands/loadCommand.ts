import { Command } from 'commander';
import { layouts } from '../layouts.js';
import { loadFile, type LoadReport } from '../loadFile.js';
import { startReadingThread } from '../readingThread.js';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { exitCodeOf } from './exitCode.js';
import { acceptOption, type GuardFlags, limitOption } from './guardOptions.js';
import { mappingsFolder, mappingsOption } from './mappingsOption.js';
import { progressOf } from './progress.js';
import { reportLine } from './reportLine.js';
import { withDatabase } from './withDatabase.js';

interface LoadFlags extends GuardFlags {
  readonly layout?: string;
  readonly mappings?: string;
  readonly authority: string;
  readonly strict: boolean;
  readonly demo: boolean;
  readonly json: boolean;
}

const exits = `
Ends with 0 where every file was loaded or had been before, 1 where one was refused, 2 where one was held, 3 at a fault.`;

/** `careshape load FILE…`: loads source files in the order given. */
export function loadCommand(): Command {
  return filesCommand('load')
    .description('Load source files, each as a whole or not at all, in the order given.')
    .option('--demo', 'mark the data as made up', false)
    .addHelpText('after', exits)
    .action((files: readonly string[], flags: LoadFlags) => bringAll(files, flags, false));
}

/** `careshape check FILE…`: all that loading would say and change, without loading. */
export function checkCommand(): Command {
  return filesCommand('check')
    .description(
      'Say all that loading the files would, each on its own, with what is counted before and after. Nothing is loaded.',
    )
    .addHelpText('after', exits)
    .action((files: readonly string[], flags: LoadFlags) =>
      bringAll(files, { ...flags, demo: false }, true),
    );
}

function filesCommand(name: string): Command {
  return new Command(name)
    .argument('<file...>', 'CSV (also gzipped), ODS, XLSX or GeoJSON')
    .option('--layout <name>', 'the layout of the files; otherwise told from their header')
    .addOption(mappingsOption())
    .addOption(authorityOption())
    .option('--strict', 'load nothing of a file that has a bad row', false)
    .addOption(acceptOption())
    .addOption(limitOption())
    .option('--json', 'print one JSON record a file', false);
}

async function bringAll(
  files: readonly string[],
  flags: LoadFlags,
  dryRun: boolean,
): Promise<void> {
  const { layout = null, strict, demo, accept, limit: guards } = flags;
  if (layout !== null && !layouts.some(({ name }) => name === layout))
    throw new CommandError(`there is no layout ${layout}: careshape layouts lists them`);
  const mappings = mappingsFolder(flags.mappings, process.env);
  const authority = authorityOfCode(flags.authority);
  const thread = startReadingThread();
  const reports = await withDatabase(process.env, async ({ url }) => {
    const loaded: LoadReport[] = [];
    for (const file of files) {
      const progress = progressOf(file, flags.json ? null : process.stdout);
      const report = await loadFile(
        file,
        { authority, layout, strict, demo, accept, guards, mappings, dryRun },
        { url, now: () => new Date(), progress: progress.rows, thread },
      ).finally(progress.stop);
      process.stdout.write(
        `${flags.json ? JSON.stringify({ ...report, dryRun }) : reportLine(report, dryRun)}\n`,
      );
      loaded.push(report);
    }
    return loaded;
  }).finally(() => thread?.stop());
  process.exitCode = exitCodeOf(reports);
}
