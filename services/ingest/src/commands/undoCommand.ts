import { Command } from 'commander';
import { startReadingThread } from '../readingThread.js';
import { type LoadName, undoLoad, type UndoReport } from '../undo/undoLoad.js';
import { authorityOfCode, authorityOption } from './authorityOption.js';
import { CommandError } from './commandError.js';
import { exitCodes } from './exitCode.js';
import { withDatabase } from './withDatabase.js';

interface UndoFlags {
  readonly authority: string;
  readonly accept?: string;
  readonly json: boolean;
}

/** `careshape undo LOAD`: every answer as if the file had never been loaded. */
export function undoCommand(): Command {
  return new Command('undo')
    .description(
      'Take a load back: every answer is again what it was before it. Later loads that rest on it are named first, and made again without it once that is accepted.',
    )
    .argument('<load>', 'the number that careshape load and careshape loads print')
    .addOption(authorityOption())
    .option('--accept <resting>', '`resting`: make later loads again without it')
    .option('--json', 'print JSON', false)
    .addHelpText('after', '\nEnds with 0 where it was undone, 2 where later loads rest on it.')
    .action(undo);
}

async function undo(load: string, { authority, accept, json }: UndoFlags): Promise<void> {
  if (!/^\d{1,9}$/.test(load))
    throw new CommandError(`${load} is not a load: careshape loads lists them`);
  if (accept !== undefined && accept !== 'resting')
    throw new CommandError(`--accept takes resting, not ${accept}`);
  const thread = startReadingThread();
  const report = await withDatabase(process.env, ({ url }) =>
    undoLoad(
      {
        authority: authorityOfCode(authority),
        loadId: Number(load),
        acceptResting: accept === 'resting',
      },
      { url, now: () => new Date(), progress: () => {}, thread },
    ),
  ).finally(() => thread?.stop());
  process.stdout.write(`${json ? JSON.stringify(report) : wordsOf(report)}\n`);
  if (report.status === 'held') process.exitCode = exitCodes.held;
}

function wordsOf({ status, load, resting, dataVersion, seconds }: UndoReport): string {
  const list = resting.map((later) => `  ${lineOf(later)}`);
  if (status === 'held')
    return [
      `nothing was changed: after ${lineOf(load)} came loads that rest on it:`,
      ...list,
      `  to make them again without it: careshape undo --accept resting ${load.id}`,
    ].join('\n');
  const again = resting.length > 0 ? [`made again without it:`, ...list] : [];
  return [
    `${lineOf(load)} is undone: data version ${dataVersion}, ${seconds.toFixed(1)} s`,
    ...again,
  ].join('\n');
}

function lineOf({ id, layout, fileName, period }: LoadName): string {
  return `load ${id}, ${fileName} (${layout}${period ? `, ${period}` : ''})`;
}
