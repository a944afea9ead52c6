import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

/** The room table of the README: folder → what it may import. */
const table = new Map(
  [...readme.matchAll(/^\|\s*\[`([a-z/-]+?)\/?`\]\([^)]*\)\s*\|[^|]*\|([^|]*)\|/gm)].map(
    ([, room, imports]) => [room!, imports!.trim()],
  ),
);

const roomsWithPackage = globSync('{packages/*,services/*,dashboard,test}/package.json').map(
  (file) => dirname(file).replaceAll('\\', '/'),
);

/** Rooms of ours that a room's package.json names. */
function importsOf(room: string): string[] {
  const manifest = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((name) => name.startsWith('@careshape/'))
    .map((name) => name.replace('@careshape/', ''));
}

test('every room with a package.json is in the table', () => {
  expect(roomsWithPackage.toSorted()).toEqual(
    [...table.keys()].filter((room) => !['schema', 'infra'].includes(room)).toSorted(),
  );
});

test.each(roomsWithPackage)('%s imports only what the table allows', (room) => {
  const allowed = table.get(room);
  if (allowed === 'anything') return;
  const named = [...(allowed ?? '').matchAll(/`([a-z-]+)`/g)].map((match) => match[1]);
  expect(importsOf(room).filter((name) => !named.includes(name))).toEqual([]);
});

test('nothing imports the test room', () => {
  expect(roomsWithPackage.filter((room) => importsOf(room).includes('test'))).toEqual([]);
});

test('nothing stands at the top level that the design does not name', () => {
  const named = new Set([
    'packages',
    'services',
    'dashboard',
    'schema',
    'infra',
    'test',
    'node_modules',
    'pnpm-workspace.yaml',
    'pnpm-lock.yaml',
    'package.json',
    'tsconfig.base.json',
    'README.md',
    'CONTRIBUTING.md',
    'LICENSE',
  ]);
  expect(globSync('*').filter((name) => !named.has(name))).toEqual([]);
});

test('every room has a README that says where to start reading', () => {
  const missing = [...table.keys()].filter((room) => {
    const file = join(room, 'README.md');
    return !existsSync(file) || !readFileSync(file, 'utf8').includes('**Start reading**');
  });
  expect(missing).toEqual([]);
});

test('every link between our pages leads to a file', () => {
  const pages = globSync([
    '*.md',
    '{packages,services}/*/*.md',
    '{dashboard,infra,test}/*.md',
    'schema/**/*.md',
  ]);
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
      .filter(([, target]) => !existsSync(join(dirname(page), target!)))
      .map(([, target]) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});
