import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { AboutDocument } from './gql/graphql.js';

/**
 * Asks the API beside these pages; answers are kept by question for as long as the client lives.
 *
 * What every page needs to know is asked at once, before a page is there to ask it.
 * A key is sent with every question. A client with another key has answers of its own, so none is seen by the wrong eyes.
 */
export function clientWith(key: string | null, onRefused: () => void): Client {
  const client = new Client({
    url: '/graphql',
    exchanges: [
      cacheExchange,
      mapExchange({
        onError: ({ response }) => {
          if (key !== null && (response as Response | undefined)?.status === 401) onRefused();
        },
      }),
      fetchExchange,
    ],
    preferGetMethod: false,
    ...(key === null ? {} : { fetchOptions: { headers: { authorization: `Bearer ${key}` } } }),
  });
  void client.query(AboutDocument, {}).toPromise();
  return client;
}
