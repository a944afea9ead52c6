import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenDatabase, scratchDatabase } from '@careshape/database';
import { writeCity } from '@careshape/demo-city';
import { coventry } from '@careshape/domain';
import { guardNames, loadFile, rebuild, undoLoad } from '@careshape/ingest';
import {
  type Answer,
  analystPolicy,
  answerCube,
  cubes,
  publicPolicy,
  QuestionError,
} from '@careshape/metrics';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from './platform.js';

// Law: after a load is undone every answer, to the public and to council staff, is what it was before that load.

let folder: string;
let database: OpenDatabase;

/** The demo city, of its people one in eight. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'careshape-undo-'));
  for (const _ of writeCity(folder)) void _;
  for (const name of readdirSync(folder).filter((file) =>
    /^(cld|home-support|respite)/.test(file),
  )) {
    const [header, ...rows] = readFileSync(join(folder, name), 'utf8').split('\n');
    const few = rows.filter((row) => /,"?[01][0-9a-f]{31}"?,/.test(row));
    writeFileSync(join(folder, name), [header, ...few, ''].join('\n'));
  }
  database = await scratchDatabase(platform.databaseUrl);
}, 120_000);

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const effects = () => ({ url: database.url, now: () => new Date(), progress: () => {} });

async function load(name: string): Promise<number> {
  const report = await loadFile(
    join(folder, name),
    { authority: coventry, layout: null, strict: false, demo: true, accept: guardNames },
    effects(),
  );
  expect(report.status).toBe('loaded');
  return report.loadId!;
}

const undo = (loadId: number, acceptResting = false) =>
  undoLoad({ authority: coventry, loadId, acceptResting }, effects());

/** The data that stands is what the kept files make again. */
async function everyTableAgain() {
  const { tables } = await rebuild({ authority: coventry, version: null }, effects());
  expect(tables!.filter(({ same }) => !same)).toEqual([]);
  expect(tables!.filter(({ rows }) => rows > 0).length).toBeGreaterThan(15);
}

/** The rows of every cube by each of its dimensions, to each kind of caller; refusals too. */
async function everyAnswer(): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const cube of cubes)
    for (const policy of [publicPolicy, analystPolicy])
      for (const { id, kind } of cube.dimensions) {
        if (kind === 'time' && id !== 'month') continue;
        const measures = cube.measures.map((measure) => measure.id);
        const answer = await Promise.all(
          measures.map((measure) => ask(cube.id, id, measure, policy)),
        );
        answers.set(`${cube.id} by ${id}, ${policy.name}`, answer);
      }
  return answers;
}

async function ask(cube: string, dimension: string, measure: string, policy: typeof publicPolicy) {
  const question = {
    cube,
    dimensions: [dimension],
    measures: [measure],
    where: {},
    orderBy: [],
    totals: [],
  };
  const context = { db: database.db, authority: coventry.code, policy };
  return answerCube(question as never, context).then(
    ({ rows, period, coverage }: Answer) => ({ rows, period, coverage }),
    (error: unknown) => {
      if (error instanceof QuestionError) return error.message;
      throw error;
    },
  );
}

function differing(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  return [...before].flatMap(([question, answer]) =>
    JSON.stringify(answer) === JSON.stringify(after.get(question)) ? [] : [question],
  );
}

test('each load of a year, of a register and of a correction is undone to the last figure', async () => {
  const files = readdirSync(folder);
  const named = (pattern: RegExp) => files.filter((name) => pattern.test(name)).toSorted();
  for (const name of [
    ...named(/^cqc-filters/),
    ...named(/^zones/),
    ...named(/2021-22/),
    ...named(/^population/),
  ])
    await load(name);
  // a later file of the same people, a correction of the first, and the register's ratings and beds
  const corrected = readFileSync(join(folder, 'cld-2021-22.csv'), 'utf8').split('\n');
  writeFileSync(
    join(folder, 'cld-corrected.csv'),
    corrected.filter((_, i) => i % 3 !== 1).join('\n'),
  );
  const steps = [
    'cld-2022-23.csv',
    'cld-corrected.csv',
    'home-support-2022-23.csv',
    'respite-2022-23.csv',
    ...named(/^cqc-ratings/),
    ...named(/^capacity-care/),
  ];
  const taken: { id: number; before: ReadonlyMap<string, unknown> }[] = [];
  for (const name of steps) {
    const before = await everyAnswer();
    taken.push({ id: await load(name), before });
  }
  const last = await everyAnswer();
  await everyTableAgain();
  for (const { id, before } of taken.toReversed()) {
    const version = await undo(id);
    expect(version).toMatchObject({ status: 'undone', resting: [] });
    expect(differing(before, await everyAnswer())).toEqual([]);
  }
  // and loaded again all is as it was, but for the people who were forgotten in between and are drawn anew
  for (const name of steps) await load(name);
  const exact = (answers: ReadonlyMap<string, unknown>) =>
    new Map([...answers].filter(([question]) => question.endsWith('analyst')));
  expect(differing(exact(last), exact(await everyAnswer()))).toEqual([]);
}, 600_000);

test('a load on which others rest names them, and is undone from under them when that is accepted', async () => {
  const loads = await database.db
    .selectFrom('load')
    .select(['id', 'file_name'])
    .where('status', '=', 'loaded')
    .orderBy('id')
    .execute();
  const first = loads.find(({ file_name }) => file_name === 'home-support-2021-22.csv')!;
  const before = await everyAnswer();
  const held = await undo(first.id);
  expect(held.status).toBe('held');
  expect(held.resting.map(({ fileName }) => fileName)).toContain('cld-2022-23.csv');
  expect(differing(before, await everyAnswer())).toEqual([]);
  expect(await undo(first.id, true)).toMatchObject({ status: 'undone' });
  const left = await database.db
    .selectFrom('home_support_week')
    .select(({ fn }) => fn.min('week_start').as('first'))
    .executeTakeFirst();
  expect(String(left!.first).slice(0, 7)).toBe('2022-04');
  await everyTableAgain();
  await expect(undo(first.id)).rejects.toThrow(
    `load ${first.id} is undone: there is nothing to undo`,
  );
}, 300_000);
