import { spawn } from 'node:child_process';
import { StartError } from './settings.js';

/** How a program of another room is run. */
export interface ProgramOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program when it fires. */
  readonly signal?: AbortSignal;
  /** Whether the program writes to this terminal (its progress bar, say); default false: what it says is kept for an error. */
  readonly showOutput?: boolean;
}

/**
 * Runs a program with this Node and waits for its end.
 *
 * @param name what the program does, for the error
 * @throws StartError with the last line the program said, where it fails
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
  if (code !== 0) throw new StartError(`${name} failed${lastLine(Buffer.concat(said).toString())}`);
}

function lastLine(said: string): string {
  const line = said.trim().split('\n').at(-1)?.trim();
  return line ? `: ${line}` : ', see above';
}
