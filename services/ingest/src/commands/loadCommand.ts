import { Command } from 'commander';
import { layouts } from '../layouts.js';
import { loadFile, type LoadReport } from '../loadFile.js';
import { startReadingThread } from '../readingThread.js';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { progressOf } from './progress.js';
import { reportLine } from './reportLine.js';
import { withDatabase } from './withDatabase.js';

interface LoadFlags {
  readonly layout?: string;
  readonly authority: string;
  readonly strict: boolean;
  readonly demo: boolean;
  readonly json: boolean;
}

/** `careshape load FILE…`: loads source files in the order given. */
export function loadCommand(): Command {
  return new Command('load')
    .description('Load source files, each as a whole or not at all, in the order given.')
    .argument('<file...>', 'CSV (also gzipped), ODS or GeoJSON')
    .option('--layout <name>', 'the layout of the files; otherwise told from their header')
    .addOption(authorityOption())
    .option('--strict', 'load nothing of a file that has a bad row', false)
    .option('--demo', 'mark the data as made up', false)
    .option('--json', 'print one JSON record a file', false)
    .action(load);
}

async function load(files: readonly string[], flags: LoadFlags): Promise<void> {
  const { layout = null, strict, demo } = flags;
  if (layout !== null && !layouts.some(({ name }) => name === layout))
    throw new CommandError(`there is no layout ${layout}: careshape layouts lists them`);
  const authority = authorityOfCode(flags.authority);
  const thread = startReadingThread();
  const reports = await withDatabase(process.env, async ({ url }) => {
    const loaded: LoadReport[] = [];
    for (const file of files) {
      const progress = progressOf(file, flags.json ? null : process.stdout);
      const report = await loadFile(
        file,
        { authority, layout, strict, demo },
        { url, now: () => new Date(), progress: progress.rows, thread },
      ).finally(progress.stop);
      process.stdout.write(`${flags.json ? JSON.stringify(report) : reportLine(report)}\n`);
      loaded.push(report);
    }
    return loaded;
  }).finally(() => thread?.stop());
  if (reports.some(({ status }) => status === 'refused')) process.exitCode = 1;
}
