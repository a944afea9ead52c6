import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import relayRuntime, { type ConcreteRequest, type GraphQLResponse } from 'relay-runtime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../platform.js';
import { groupings, wrongAnswers } from './groupings.js';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'careshape-relay-'));
const made = join(folder, 'made');

/** What only compiles over global ids and true connections. */
const app = `
graphql\`fragment App_card on Provider @refetchable(queryName: "AppCardQuery") { id name beds }\`;
graphql\`fragment App_list on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" })
  @refetchable(queryName: "AppListQuery") {
  providers(first: $count, after: $cursor) @connection(key: "App_providers") {
    edges { node { id ...App_card } } } }\`;
graphql\`query AppQuery { ...App_list }\`;
`;

beforeAll(async () => {
  mkdirSync(join(folder, 'src'));
  mkdirSync(made);
  cpSync('schema/schema.graphql', join(folder, 'schema.graphql'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'src', 'App.js'), app);
  for (const { name, query } of groupings)
    writeFileSync(join(folder, 'src', `${name}.js`), `graphql\`${asRelayNames(name, query)}\`;`);
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'javascript',
    artifactDirectory: './made',
    customScalarTypes: { Date: 'string', DateTime: 'string', JSON: 'mixed' },
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
  const compiler = require.resolve('relay-compiler/cli.js');
  await promisify(execFile)(process.execPath, [compiler, 'relay.config.json'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Relay names a query for its file. */
function asRelayNames(name: string, query: string): string {
  return query.replace(`query ${name}`, `query ${name}Query`);
}

function compiled(name: string): ConcreteRequest {
  const module = require(join(made, `${name}.graphql.js`)) as ConcreteRequest;
  return module;
}

const { Environment, fetchQuery, Network, RecordSource, Store } = relayRuntime;

/** An environment with a store of its own, and how often it has asked. */
function environmentWith() {
  const asked = { requests: 0 };
  const environment = new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ text }, variables) => {
      asked.requests += 1;
      return { data: await ask<object>(text!, { variables }) } as GraphQLResponse;
    }),
  });
  return { environment, asked };
}

test('a fragment of a provider is fetched again by its id, and a list of them grows page by page', () => {
  const refetch = readFileSync(join(made, 'AppCardQuery.graphql.js'), 'utf8');
  expect(refetch).toContain('node(id: $id)');
  expect(refetch).toContain('fragment App_card on Provider');
  const list = readFileSync(join(made, 'App_list.graphql.js'), 'utf8');
  expect(list).toContain('"connection"');
});

test('Relay, as it is delivered, shows each grouping its own numbers, each asked for once', async () => {
  const { environment, asked } = environmentWith();
  const wrong = await wrongAnswers(async ({ name }) => {
    const request = compiled(`${name}Query`);
    const policy = { fetchPolicy: 'store-or-network' } as const;
    return fetchQuery(environment, request, {}, policy).toPromise();
  });
  expect(wrong).toEqual([]);
  expect(asked.requests).toBe(groupings.length);
});

test('Relay reads a provider again from what its list has put in the store', async () => {
  const { environment } = environmentWith();
  await fetchQuery(environment, compiled('AppQuery'), {}).toPromise();
  const { providers } = await ask<{
    providers: { nodes: readonly { readonly id: string; readonly name: string }[] };
  }>('{ providers(first: 1) { nodes { id name } } }');
  const { id, name } = providers.nodes[0]!;
  expect(environment.getStore().getSource().get(id)).toMatchObject({
    __typename: 'Provider',
    name,
  });
  const again = await fetchQuery(environment, compiled('AppCardQuery'), { id }).toPromise();
  expect(again).toMatchObject({ node: { __id: id } });
});
