import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { programs, rootFolder } from './rooms.js';
import { type Settings, StartError } from './settings.js';

/** How long the API may take to answer that it is ready. */
const readyWithinMs = 30_000;

/** Starts the API as a process of its own and waits until it says that it is ready. */
export async function serve(
  settings: Settings,
  { env, watch }: { env: NodeJS.ProcessEnv; watch: boolean },
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...(watch ? ['--watch'] : []), programs.api], {
    env: { ...env, HOST: settings.host, PORT: String(settings.port) },
    cwd: rootFolder,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const deadline = performance.now() + readyWithinMs;
  while (!(await isReady(settings))) {
    if (child.exitCode !== null) throw new StartError('the API did not start, see above');
    if (performance.now() > deadline) throw new StartError('the API is not ready after 30 s');
    await pause(100);
  }
  return child;
}

/** Where the platform is reached from this machine. */
export function addressOf({ host, port }: Settings): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

async function isReady(settings: Settings): Promise<boolean> {
  try {
    const answer = await fetch(`${addressOf(settings)}/readyz`, {
      signal: AbortSignal.timeout(2_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
