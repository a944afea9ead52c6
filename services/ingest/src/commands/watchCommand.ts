import { Command } from 'commander';
import { watchFolder } from '../watch/watchFolder.js';
import { loadFile } from '../loadFile.js';
import { startReadingThread } from '../readingThread.js';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { exitCodeOf } from './exitCode.js';
import { type GuardFlags, limitOption } from './guardOptions.js';
import { withDatabase } from './withDatabase.js';

interface WatchFlags extends Pick<GuardFlags, 'limit'> {
  readonly authority: string;
  readonly every: string;
  readonly once: boolean;
  readonly demo: boolean;
}

/** `careshape watch FOLDER`: loads what arrives, and moves it to where its outcome says. */
export function watchCommand(): Command {
  return new Command('watch')
    .description(
      'Load the files that arrive in a folder, in the order of their names, and move each to done, held or refused in it. Prints a line of JSON a file.',
    )
    .argument('<folder>', 'where files arrive')
    .addOption(authorityOption())
    .addOption(limitOption())
    .option('--every <seconds>', 'how often to look', '10')
    .option('--demo', 'mark the data as made up', false)
    .option('--once', 'load what is there and end', false)
    .addHelpText(
      'after',
      '\nA file is loaded once it has not grown between two looks. Ctrl-C ends after the file in hand. With --once it ends as careshape load does.',
    )
    .action(watch);
}

async function watch(folder: string, flags: WatchFlags): Promise<void> {
  const seconds = Number(flags.every);
  if (!(seconds >= 1 && seconds <= 86_400))
    throw new CommandError(`--every takes seconds from 1 to 86400, not ${flags.every}`);
  const authority = authorityOfCode(flags.authority);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const thread = startReadingThread();
  const statuses = await withDatabase(process.env, ({ url }) =>
    watchFolder(folder, {
      every: seconds * 1000,
      once: flags.once,
      signal: stop.signal,
      load: (path) =>
        loadFile(
          path,
          { authority, layout: null, strict: false, demo: flags.demo, guards: flags.limit },
          { url, now: () => new Date(), progress: () => {}, thread },
        ),
      tell: (report) => process.stdout.write(`${JSON.stringify(report)}\n`),
    }),
  ).finally(() => thread?.stop());
  process.exitCode = flags.once ? exitCodeOf(statuses) : 0;
}
