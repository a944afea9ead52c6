import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './rooms.js';
import { runProgram } from './runProgram.js';

/** A page that is built from sources of its own into a folder that the API serves. */
interface Page {
  readonly name: string;
  readonly room: string;
  /** What it is made from, as glob patterns below the root. */
  readonly sources: readonly string[];
  /** A file that is written once the build is whole. */
  readonly stamp: string;
  /** The steps of the build, as Node programs below the room. */
  readonly steps: readonly (readonly string[])[];
}

const pages: readonly Page[] = [
  {
    name: 'the dashboard',
    room: 'dashboard',
    sources: [
      'dashboard/src/**/*.{ts,tsx,css,graphql}',
      'dashboard/public/**/*',
      'dashboard/{index.html,package.json,vite.config.ts,codegen.ts,documentsPreset.ts,questionTypesPlugin.ts,tsconfig.json}',
      'schema/schema.graphql',
      'schema/examples/*.graphql',
      'pnpm-lock.yaml',
    ],
    stamp: 'dashboard/dist/.built',
    steps: [
      ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts'],
      ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    ],
  },
];

/**
 * Builds the pages whose sources are newer than what was built, and leaves the others.
 *
 * @returns the names of the pages that were built
 * @throws StartError with what the builder said, where a build fails
 */
export async function buildPages(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string[]> {
  const stale = pages.filter(isStale);
  for (const page of stale) {
    for (const args of page.steps)
      await runProgram(`building ${page.name}`, args, {
        // pages that a test has built are the pages that readers get
        env: { ...env, NODE_ENV: 'production' },
        cwd: join(rootFolder, page.room),
        ...(signal ? { signal } : {}),
      });
    writeFileSync(join(rootFolder, page.stamp), '');
  }
  return stale.map((page) => page.name);
}

function isStale({ sources, stamp }: Page): boolean {
  const stampFile = join(rootFolder, stamp);
  if (!existsSync(stampFile)) return true;
  const built = statSync(stampFile).mtimeMs;
  return globSync([...sources], {
    cwd: rootFolder,
    exclude: ['dashboard/src/gql/**'],
  }).some((file) => statSync(join(rootFolder, file)).mtimeMs > built);
}
