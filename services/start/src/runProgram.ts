import { spawn } from 'node:child_process';
import { StartError } from './settings.js';

/** How a program of another room is run. */
export interface ProgramOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal;
  /** Whether the program writes to this terminal (its progress bar, say); default false: what it says is shown only if it fails. */
  readonly showOutput?: boolean;
}

/**
 * Runs a program with this Node and waits for its end.
 *
 * @param name what the program does, for the error
 * @throws StartError where it fails, after what the program said was written to the error line
 */
export async function runProgram(
  name: string,
  args: readonly string[],
  { env, cwd, signal, showOutput = false }: ProgramOptions,
): Promise<void> {
  const child = spawn(process.execPath, args, {
    env,
    cwd,
    signal,
    stdio: ['ignore', showOutput ? 'inherit' : 'pipe', showOutput ? 'inherit' : 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return;
  process.stderr.write(Buffer.concat(said));
  throw new StartError(`${name} failed, see above`);
}
