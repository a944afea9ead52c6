import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { writeCity } from '@careshape/demo-city';
import { coventry } from '@careshape/domain';
import { guardNames, loadFile } from '@careshape/ingest';
import {
  analystPolicy,
  answerCube,
  listPage,
  type Policy,
  publicPolicy,
  revisedPeople,
  revisionList,
} from '@careshape/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from '../platform.js';

let folder: string;
let database: OpenDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-revised-'));
  for (const _ of writeCity(folder)) void _;
  database = await scratchDatabase(platform.databaseUrl);
  for (const file of [
    'zones.csv',
    'cld-2021-22.csv',
    'respite-2021-22.csv',
    'home-support-2021-22.csv',
  ])
    await bring(file);
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function bring(file: string): Promise<void> {
  const report = await loadFile(
    join(folder, file),
    { authority: coventry, layout: null, strict: false, demo: true, accept: guardNames },
    { url: database.url, now: () => new Date(), progress: () => {} },
  );
  expect(report.status).toBe('loaded');
}

/** Writes a file again without one row in so many. */
function leaveOut(file: string, one: number): string {
  const [header, ...rows] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  const name = `less-${one}-${file}`;
  writeFileSync(
    join(folder, name),
    [header, ...rows.filter((_, row) => row % one > 0), ''].join('\n'),
  );
  return name;
}

const policies: readonly Policy[] = [publicPolicy, analystPolicy];
const year = { from: '2021-04-01', to: '2022-03-31' };

/** The people of a cube in the year, as each policy shows them. */
function peopleOf(cube: string) {
  return Promise.all(
    policies.map(async (policy) => {
      const question = {
        cube,
        dimensions: [],
        measures: [],
        totals: ['people'],
        orderBy: [],
        where: { date: year },
      };
      const { totals } = await answerCube(question, {
        db: database.db,
        authority: coventry.code,
        policy,
      });
      const { value, status, least, most } = totals['people']!;
      return { value, status, least, most };
    }),
  );
}

/** The people before and after the last load, as each policy shows them. */
async function lastRevision() {
  const { rows } = await listPage(
    revisionList,
    {
      first: 1,
      columns: [
        'layout',
        'from',
        'to',
        'kind',
        'peopleBefore',
        'leadBefore',
        'peopleAfter',
        'leadAfter',
      ],
      versioned: false,
    },
    { db: database.db, authority: coventry.code },
  );
  const [{ row }] = rows as [(typeof rows)[number]];
  const shown = policies.map((policy) => revisedPeople(row, policy));
  const plain = (of: 'before' | 'after') =>
    shown.map((people) => {
      const { value, status, least, most } = people[of]!;
      return { value, status, least, most };
    });
  return { kind: row.kind, before: plain('before'), after: plain('after') };
}

test.each([
  ['placements', 'cld-2021-22.csv', 2],
  ['placements', 'cld-2021-22.csv', 40],
  ['respite', 'respite-2021-22.csv', 3],
  ['homeSupport', 'home-support-2021-22.csv', 2],
  ['homeSupport', 'home-support-2021-22.csv', 50],
])(
  'of %s, a revision by %s less one row in %i tells no more people than the cube told before, and tells after',
  async (cube, file, one) => {
    const before = await peopleOf(cube);
    await bring(leaveOut(file, one));
    const after = await peopleOf(cube);
    const revision = await lastRevision();
    expect(revision.before).toEqual(before);
    expect(revision.after).toEqual(after);
    expect(before.map(({ status }) => status)).toEqual(['ROUNDED', 'EXACT']);
  },
);
