import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { platform } from '../platform.js';
import { groupings, wrongAnswers } from './groupings.js';

test('Apollo Client, as it is delivered, shows each grouping its own numbers, each asked for once', async () => {
  let requests = 0;
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: new HttpLink({
      uri: `${platform.url}/graphql`,
      fetch: (...asked) => {
        requests += 1;
        return fetch(...asked);
      },
    }),
  });
  const wrong = await wrongAnswers(async ({ query }) => {
    const { data } = await client.query({ query: gql(query) });
    return data;
  });
  expect(wrong).toEqual([]);
  expect(requests).toBe(groupings.length);
});

test('Apollo Client keeps one provider under one id, wherever it was read', async () => {
  const cache = new InMemoryCache();
  const client = new ApolloClient({
    cache,
    link: new HttpLink({ uri: `${platform.url}/graphql` }),
  });
  interface Read {
    readonly locations: {
      readonly nodes: readonly {
        readonly provider: { readonly id: string; readonly beds: number };
      }[];
    };
  }
  const { data } = await client.query<Read>({
    query: gql('{ locations(first: 1) { nodes { id name provider { id beds } } } }'),
  });
  const { id, beds } = data!.locations.nodes[0]!.provider;
  expect(cache.extract()[`Provider:${id}`]).toMatchObject({ id, beds });
});
