import { fileURLToPath } from 'node:url';
import { coventry } from '@careshape/domain';
import type { CorsOrigins } from './server/cors.js';

/** What the service is told from outside. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly analystKey: string | undefined;
  /** ONS code of the council whose data is served. */
  readonly authority: string;
  readonly dashboardFolder: string;
  /** The pages of other origins that may read answers. */
  readonly corsOrigins: CorsOrigins;
  /** The most that kept answers may take, in megabytes; 0 keeps none. */
  readonly cacheMegabytes: number;
  readonly logLevel: string;
}

/** A setting that cannot be used, told in one line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/**
 * Reads the settings: `HOST` (127.0.0.1), `PORT` (4000), `CARESHAPE_ANALYST_KEY` (none), `CARESHAPE_AUTHORITY` (Coventry),
 * `CARESHAPE_DASHBOARD` (`dashboard/dist`), `CARESHAPE_CORS_ORIGINS` (none), `CARESHAPE_CACHE_MB` (64), `LOG_LEVEL` (info).
 *
 * @throws SettingsError with what to set
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT']),
    analystKey: env['CARESHAPE_ANALYST_KEY'] || undefined,
    authority: env['CARESHAPE_AUTHORITY'] || coventry.code,
    dashboardFolder: env['CARESHAPE_DASHBOARD'] || folder('../../../dashboard/dist'),
    corsOrigins: originsOf(env['CARESHAPE_CORS_ORIGINS']),
    cacheMegabytes: cacheOf(env['CARESHAPE_CACHE_MB']),
    logLevel: env['LOG_LEVEL'] || 'info',
  };
}

function portOf(text: string | undefined): number {
  if (!text) return 4000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new SettingsError(`PORT is "${text}": set it to a number from 0 to 65535`);
}

function originsOf(text: string | undefined): CorsOrigins {
  const origins = (text ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
  if (origins.length === 1 && origins[0] === '*') return '*';
  const wrong = origins.find(
    (origin) => !URL.canParse(origin) || new URL(origin).origin !== origin,
  );
  if (wrong === undefined) return origins;
  throw new SettingsError(
    `CARESHAPE_CORS_ORIGINS holds "${wrong}": set it to origins such as https://partner.example with commas between, or to * for any`,
  );
}

function cacheOf(text: string | undefined): number {
  if (!text) return 64;
  const megabytes = Number(text);
  if (Number.isInteger(megabytes) && megabytes >= 0 && megabytes <= 65_536) return megabytes;
  throw new SettingsError(
    `CARESHAPE_CACHE_MB is "${text}": set it to a number of megabytes, 0 to keep no answers`,
  );
}

/** A folder by its place beside the built code. */
function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
