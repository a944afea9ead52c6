import { cacheExchange, Client, fetchExchange } from '@urql/core';

/** Asks the API beside these pages; answers are kept by question for as long as the page is open. */
export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
