import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder the platform was cloned into. */
export const rootFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The programs of other rooms, run as processes of their own so that no room imports them. */
export const programs = {
  demoCity: join(rootFolder, 'packages/demo-city/dist/main.js'),
  careshape: join(rootFolder, 'services/ingest/dist/main.js'),
  api: join(rootFolder, 'services/api/dist/main.js'),
} as const;
