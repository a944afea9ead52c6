import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

/** One built file, as Vite's manifest has it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const dist = fileURLToPath(new URL('../../dashboard/dist/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Readonly<
  Record<string, Chunk>
>;

/** Everything that a file needs before it can run, itself included. */
function needed(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    needed(manifest[name]?.imports ?? [], found);
  }
  return found;
}

function gzippedBytes(names: readonly string[]): number {
  return [...needed(names)]
    .map((name) => manifest[name]?.file ?? '')
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}${file}`)).byteLength, 0);
}

const pages = [
  'glance/GlancePage',
  'providers/ProvidersPage',
  'providers/one/ProviderPage',
  'providers/one/LocationPage',
  'placements/PlacementsPage',
  'homeSupport/HomeSupportPage',
  'respite/RespitePage',
  'equality/EqualityPage',
  'outcomes/OutcomesPage',
  'explore/ExplorePage',
  'data/DataPage',
  'playground/PlaygroundPage',
  'pack/PackPage',
];

test.each(pages)('%s needs at most 300 kB of JavaScript before its figures stand', (page) => {
  expect(manifest).toHaveProperty([`src/${page}.tsx`]);
  expect(gzippedBytes(['index.html', 'src/main.tsx', `src/${page}.tsx`])).toBeLessThanOrEqual(
    300_000,
  );
});

test('no page needs ECharts before its figures stand', () => {
  const entries = ['index.html', 'src/main.tsx', ...pages.map((page) => `src/${page}.tsx`)];
  const files = [...needed(entries)].map((name) => manifest[name]?.file ?? '');
  expect(files.filter((file) => file.includes('echarts'))).toEqual([]);
});
