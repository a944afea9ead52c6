#!/usr/bin/env node
import './nodeVersion.js';
import { DatabaseError } from '@careshape/database';
import { Command, CommanderError } from 'commander';
import { layoutsCommand } from './commands/layoutsCommand.js';
import { checkCommand, loadCommand } from './commands/loadCommand.js';
import { loadsCommand } from './commands/loadsCommand.js';
import { problemsCommand } from './commands/problemsCommand.js';
import { watchCommand } from './commands/watchCommand.js';
import { undoCommand } from './commands/undoCommand.js';
import { pseudonymiseCommand } from './commands/pseudonymiseCommand.js';
import { rebuildCommand } from './commands/rebuildCommand.js';
import { reconcileCommand } from './commands/reconcileCommand.js';
import { CommandError } from './commands/commandError.js';
import { exitCodes } from './commands/exitCode.js';
import { FileError } from './fileError.js';

// The careshape command: one clear line for whatever a person can mend, never a stack trace.
const careshape = new Command('careshape')
  .description('Reads the source files of adult social care, checks them and loads them.')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })
  .addCommand(loadCommand())
  .addCommand(checkCommand())
  .addCommand(watchCommand())
  .addCommand(undoCommand())
  .addCommand(rebuildCommand())
  .addCommand(loadsCommand())
  .addCommand(problemsCommand())
  .addCommand(pseudonymiseCommand())
  .addCommand(reconcileCommand())
  .addCommand(layoutsCommand());
for (const command of careshape.commands)
  command.exitOverride().configureOutput({ writeErr: () => {} });

// a reader that has seen enough (`| head`) ends the command quietly
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
});

try {
  await careshape.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    process.stderr.write(`careshape: ${lineOf(error)}\n`);
    process.exitCode = isWrongUse(error) ? exitCodes.refused : exitCodes.fault;
  }
}
// the embedded database's exit hook would end the process with code 0
await new Promise<void>((written) => process.stdout.write('', () => written()));
process.exit();

/** Whether a person can mend it; else it is a fault, of the database or of ours. */
function isWrongUse(error: unknown): boolean {
  return (
    error instanceof CommanderError || error instanceof FileError || error instanceof CommandError
  );
}

function lineOf(error: unknown): string {
  if (error instanceof CommanderError)
    return error.code === 'commander.help'
      ? 'say what to do: careshape --help lists the commands'
      : error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const { message } = error as Error;
  if (error instanceof DatabaseError || error instanceof FileError || error instanceof CommandError)
    return message;
  return `this should not happen: ${message.split('\n')[0]}; please report it`;
}
