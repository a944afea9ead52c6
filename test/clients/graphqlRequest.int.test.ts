import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import type { DocumentNode } from 'graphql';
import { GraphQLClient, request } from 'graphql-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { platform } from '../platform.js';
import { groupings, wrongAnswers } from './groupings.js';

const folder = mkdtempSync(join(tmpdir(), 'careshape-codegen-'));
const url = `${platform.url}/graphql`;

/** As schema/clients.md has it: without these three lines strict scalars are refused. */
const scalars = { Date: 'string', DateTime: 'string', JSON: 'unknown' };

function config(options: CodegenConfig['config']): CodegenConfig {
  const documents = ['schema/examples/*.graphql', join(folder, 'groupings.graphql')];
  return {
    schema: 'schema/schema.graphql',
    documents,
    silent: true,
    errorsOnly: true,
    generates: { [`${join(folder, 'made')}/`]: { preset: 'client', config: options } },
  };
}

let documents: Readonly<Record<string, DocumentNode>>;
beforeAll(async () => {
  const text = groupings.map(({ query }) => query).join('\n');
  writeFileSync(join(folder, 'groupings.graphql'), text);
  await generate(config({ strictScalars: true, scalars }), true);
  documents = (await import(join(folder, 'made', 'graphql.ts'))) as typeof documents;
});
afterAll(() => rmSync(folder, { recursive: true }));

test('graphql-request, with what codegen made of strict scalars, shows each grouping its own numbers', async () => {
  const wrong = await wrongAnswers(({ name }) => request(url, documents[`${name}Document`]!));
  expect(wrong).toEqual([]);
});

test('graphql-request asks by GET as by POST', async () => {
  const client = new GraphQLClient(url, { method: 'GET' });
  const wrong = await wrongAnswers(({ name }) => client.request(documents[`${name}Document`]!));
  expect(wrong).toEqual([]);
});

test('codegen names every scalar that strict clients must be told of', async () => {
  for (const name of Object.keys(scalars)) {
    const told = Object.entries(scalars).filter(([other]) => other !== name);
    const strict = { strictScalars: true, scalars: Object.fromEntries(told) };
    await expect(generate(config(strict), false)).rejects.toThrow(/Unknown scalar type/);
  }
});
