import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@genql/cli';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from '../platform.js';
import { wrongAnswers } from './groupings.js';

const folder = mkdtempSync(join(tmpdir(), 'careshape-genql-'));
const where = { date: { from: '2024-01-01', to: '2024-03-31' } };
const people = { value: true, status: true };
const totals = { people: { value: true } };

/** The groupings as genql writes them: objects in place of text. */
const questions: Readonly<Record<string, object>> = {
  ByService: {
    __args: { by: ['SERVICE_TYPE'], where },
    rows: { serviceType: { code: true, label: true }, people },
    totals,
  },
  BySex: {
    __args: { by: ['SEX'], where },
    rows: { sex: { code: true, label: true }, people },
    totals,
  },
  Together: { __args: { by: [], where }, rows: { people }, totals },
};

interface GenqlClient {
  query(asked: object): Promise<Record<string, { readonly rows: readonly object[] }>>;
}

let client: GenqlClient;
beforeAll(async () => {
  const schema = readFileSync('schema/schema.graphql', 'utf8');
  await generate({ schema, output: folder, scalarTypes: { Date: 'string', DateTime: 'string' } });
  const made = (await import(join(folder, 'index.ts'))) as {
    createClient(options: { readonly url: string }): GenqlClient;
  };
  client = made.createClient({ url: `${platform.url}/graphql` });
});
afterAll(() => rmSync(folder, { recursive: true }));

test('genql shows each grouping its own numbers', async () => {
  const wrong = await wrongAnswers(({ name }) => client.query({ placements: questions[name] }));
  expect(wrong).toEqual([]);
});

test('every plain field of a row is refused in words, and every one of its keys is given', async () => {
  const rowsOf = async (row: object) => {
    const asked = { __args: { by: ['MONTH'], where }, rows: { ...row, people } };
    return (await client.query({ placements: asked }))['placements']!.rows;
  };
  // never another grouping: rows by day are not what was asked for
  await expect(rowsOf({ __scalar: true })).rejects.toThrow('add DAY to by, or leave day out');
  expect(await rowsOf({ keys: { __scalar: true } })).toHaveLength(3);
});
