import { DatabaseError, openDatabase } from '@careshape/database';
import pino from 'pino';
import { readOnly } from './readOnly.js';
import { startServer } from './server/startServer.js';
import { readSettings, SettingsError } from './settings.js';

try {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel, base: undefined });
  const opened = await openDatabase(process.env);
  const db = readOnly(opened.url);
  const close = async () => {
    await db.destroy();
    await opened.close();
  };
  try {
    const reader = { db, authority: settings.authority };
    const bytes = settings.cacheMegabytes * 1_048_576;
    const cache = bytes > 0 ? { bytes, databaseUrl: opened.url } : null;
    const server = await startServer({ ...settings, reader, cache, log });
    log.info({ url: server.url }, 'listening');
    let stopping = false;
    const stop = async (signal: NodeJS.Signals) => {
      if (stopping) return;
      stopping = true;
      log.info({ signal }, 'stopping');
      await server.stop();
      await close();
      process.exit(0);
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  } catch (error) {
    await close();
    throw error;
  }
} catch (error) {
  process.stderr.write(`${lineOf(error)}\n`);
  process.exit(1);
}

/** One line a person can act on; never a stack trace. */
function lineOf(error: unknown): string {
  if (error instanceof DatabaseError || error instanceof SettingsError) return error.message;
  const { code, address, port, message } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  if (code === 'EADDRINUSE')
    return `port ${port} on ${address} is in use: stop what listens there, or set PORT to another`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EACCES')
    return `${address ?? 'the address'}:${port} cannot be listened on (${code}): set HOST or PORT to another`;
  return `the API did not start: ${String(message).split('\n')[0]}`;
}
