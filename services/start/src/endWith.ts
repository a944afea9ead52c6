import { DatabaseError } from '@careshape/database';
import { StartError } from './settings.js';

/** Ends the process: one clear line and exit code 1 for what a person can mend, the whole error for a fault of ours. */
export function endWith(error: unknown): never {
  if (error instanceof StartError || error instanceof DatabaseError)
    process.stderr.write(`careshape: ${error.message}\n`);
  else console.error(error);
  process.exit(1);
}
