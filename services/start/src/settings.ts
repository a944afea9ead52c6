/** What a person may set from outside, with what it is when nothing is set. */
export interface Settings {
  /** Where the platform listens. */
  readonly host: string;
  readonly port: number;
}

/** A wrong setting or a step that cannot be done, in one line a person can act on. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/**
 * Reads `HOST` (default 127.0.0.1) and `PORT` (default 4000).
 *
 * @throws StartError where PORT is not a port
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const text = env['PORT'] || '4000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StartError(`PORT is "${text}": set it to a whole number from 1 to 65535`);
  return { host: env['HOST'] || '127.0.0.1', port };
}
