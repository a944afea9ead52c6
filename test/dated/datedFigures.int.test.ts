import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { coventry } from '@careshape/domain';
import { guardNames, loadFile } from '@careshape/ingest';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from '../platform.js';
import { type Days, DrawnCouncil, type DrawnFile, drawsOf, later } from './drawnRecords.js';
import { believed, contradictions, isLoaded, isUntouched } from './loadedFiles.js';
import { type CellFigure, groupsOn, monthFigures } from './monthFigures.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-dated-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all: Days = { from: '2021-04-01', to: '2024-03-31' };
const years: readonly Days[] = [2021, 2022, 2023].map((year) => ({
  from: `${year}-04-01`,
  to: `${year + 1}-03-31`,
}));
/** As councils send them each quarter, of the twelve months before: these overlap. */
const rolling: readonly Days[] = [
  ...years,
  ...[2021, 2022].map((year) => ({ from: `${year}-10-01`, to: `${year + 1}-09-30` })),
];

/** Files in an order drawn at random, some of them sent again with other contents. */
function drawFiles(council: DrawnCouncil, draw: (most: number) => number): readonly DrawnFile[] {
  const periods = draw(2) === 0 ? years : rolling;
  const made = [
    ...periods.map((days) => () => council.clientLevelData(days)),
    ...years.map((days) => () => council.homeSupport(days)),
    () => council.homeSupport({ from: '2022-07-04', to: '2022-09-25' }),
    ...years.map((days) => () => council.respite(days)),
  ];
  const again = made.filter(() => draw(2) === 0);
  return [...made, ...again]
    .map((make) => ({ make, place: draw(1_000) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ make }) => make());
}

async function bring(database: OpenDatabase, file: DrawnFile, name: string): Promise<void> {
  writeFileSync(join(folder, name), file.text);
  const report = await loadFile(
    join(folder, name),
    { authority: coventry, layout: null, strict: false, demo: true, accept: guardNames },
    { url: database.url, now: () => new Date(), progress: () => {} },
  );
  expect(report).toMatchObject({ status: 'loaded', rowsRejected: 0 });
}

/** What is to be the same after a file: figures of days that it does not cover, by what they are of. */
interface Standing {
  readonly figures: ReadonlyMap<string, CellFigure>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

async function standingOf(database: OpenDatabase): Promise<Standing> {
  const groups = await Promise.all(
    years.map(async ({ to }) => [to, await groupsOn(database.db, to)] as const),
  );
  return { figures: await monthFigures(database.db, all), groups: new Map(groups) };
}

/** What differs after a file that it should have left alone, and how many figures were compared. */
function changes(
  [before, after]: readonly [Standing, Standing],
  file: DrawnFile,
  loaded: readonly DrawnFile[],
): { readonly changed: readonly string[]; readonly compared: number } {
  const keys = [...new Set([...before.figures.keys(), ...after.figures.keys()])].filter((key) => {
    const figure = (before.figures.get(key) ?? after.figures.get(key))!;
    return isUntouched(figure, file) && isLoaded(figure, loaded);
  });
  const shown = ({ figures }: Standing, key: string) => figures.get(key)?.display ?? 'nothing';
  const days = years.filter(({ to }) => {
    const covers = file.layout === 'cld' && file.days.from <= to && to <= file.days.to;
    return !covers && believed(loaded, 'cld', to) !== undefined;
  });
  return {
    compared: keys.length,
    changed: [
      ...keys
        .filter((key) => shown(before, key) !== shown(after, key))
        .map((key) => `${key}: ${shown(before, key)}, then ${shown(after, key)}`),
      ...days
        .filter(({ to }) => String(before.groups.get(to)) !== String(after.groups.get(to)))
        .map(({ to }) => `equality on ${to}`),
    ],
  };
}

const someDays = Array.from({ length: 47 }, (_, number) => later(all.from, 23 * number));

test.each([1, 5, 7])(
  'a file leaves the figures of all days but its own exactly as they were, and on these is believed (%i)',
  async (seed) => {
    const draw = drawsOf(seed);
    const council = new DrawnCouncil(draw);
    const database = await scratchDatabase(platform.databaseUrl);
    const client = new pg.Client({ connectionString: database.url });
    try {
      await client.connect();
      await client.query(
        `insert into zone (authority, code, name, term) values ($1, 'L1', 'Zone 1', 'long'), ($1, 'L2', 'Zone 2', 'long')`,
        [coventry.code],
      );
      const loaded: DrawnFile[] = [];
      let [before, compared] = [await standingOf(database), 0];
      for (const [number, file] of drawFiles(council, draw).entries()) {
        await bring(database, file, `${seed}-${number}.csv`);
        const what = `file ${number} (${file.layout}, ${file.days.from} to ${file.days.to})`;
        const after = await standingOf(database);
        const found = changes([before, after], file, loaded);
        expect({ what, changed: found.changed }).toEqual({ what, changed: [] });
        loaded.push(file);
        const contradicts = [];
        for (const day of someDays)
          contradicts.push(...(await contradictions(client, loaded, day)));
        expect({ what, contradicts }).toEqual({ what, contradicts: [] });
        [before, compared] = [after, compared + found.compared];
      }
      expect(compared).toBeGreaterThan(10_000);
    } finally {
      await client.end();
      await database.close();
    }
  },
  300_000,
);
