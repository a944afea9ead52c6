import { Client, fetchExchange } from '@urql/core';
import { cacheExchange, type CacheExchangeOpts } from '@urql/exchange-graphcache';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { platform } from '../platform.js';
import { groupings, wrongAnswers } from './groupings.js';

const schema = introspectionFromSchema(buildSchema(readFileSync('schema/schema.graphql', 'utf8')));
const { __schema: described } = schema;

/** As schema/clients.md has it: what has no id is kept where it was read. */
const keys = Object.fromEntries(
  described.types.flatMap((type) =>
    type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id')
      ? [[type.name, () => null] as const]
      : [],
  ),
);

const ways: readonly (readonly [string, Partial<CacheExchangeOpts>])[] = [
  ['as it is delivered', { logger: () => {} }],
  ['with the schema', { schema, logger: () => {} } as Partial<CacheExchangeOpts>],
];

/** A client with a normalised cache, and how often it has asked. */
function clientWith(options: Partial<CacheExchangeOpts>) {
  const asked = { requests: 0 };
  const client = new Client({
    url: `${platform.url}/graphql`,
    preferGetMethod: false,
    exchanges: [cacheExchange(options), fetchExchange],
    fetch: (...request) => {
      asked.requests += 1;
      return fetch(...request);
    },
  });
  return { client, asked };
}

test.each(ways)(
  'urql with Graphcache, %s, shows each grouping its own numbers',
  async (_, options) => {
    const { client } = clientWith(options);
    const wrong = await wrongAnswers(async ({ query }) => {
      const { data, error } = await client.query(query, {}).toPromise();
      if (error) throw error;
      return data;
    });
    expect(wrong).toEqual([]);
  },
);

test('with the keys of the page for integrators it has nothing to warn of, and asks each question once', async () => {
  const said: string[] = [];
  const logger: CacheExchangeOpts['logger'] = (severity, words) => {
    if (severity !== 'debug') said.push(words);
  };
  const { client, asked } = clientWith({ keys, logger });
  const wrong = await wrongAnswers(async ({ query }) => {
    const { data } = await client.query(query, {}).toPromise();
    return data;
  });
  expect(wrong).toEqual([]);
  expect(said).toEqual([]);
  expect(asked.requests).toBe(groupings.length);
});
