import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseError } from './databaseError.js';

/**
 * The folder in which the embedded database and the demo files live, made where it is missing.
 *
 * @param env `CARESHAPE_HOME`; default `.careshape` in the working folder
 * @throws DatabaseError where the folder cannot be made or written
 */
export function careshapeHome(env: NodeJS.ProcessEnv): string {
  const home = resolve(env['CARESHAPE_HOME'] || '.careshape');
  try {
    mkdirSync(home, { recursive: true });
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new DatabaseError(
      `cannot write to the home folder ${home} (${reason}): set CARESHAPE_HOME to a folder that can be written`,
    );
  }
  return home;
}
