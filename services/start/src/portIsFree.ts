import { createServer } from 'node:net';
import { type Settings, StartError } from './settings.js';

/**
 * Makes sure that nothing listens on the port yet.
 *
 * @throws StartError which names the port and how to choose another
 */
export async function portIsFree({ host, port }: Settings): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(reasonOf(error, { host, port })));
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function reasonOf(error: NodeJS.ErrnoException, { host, port }: Settings): StartError {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `port ${port} is in use: stop what listens there, or choose another with PORT=${port + 1} npm start`,
    );
  return new StartError(`cannot listen on ${host}:${port} (${error.code ?? error.message})`);
}
