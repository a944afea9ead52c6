import { dataFolder } from '../data/dataRequest.js';
import { dataIndex } from '../data/dataIndex.js';
import { printedSchema } from '../printedSchema.js';
import type { CorsOrigins } from './cors.js';
import type { PageHandler } from './pages.js';
import { problemKinds } from '../problem/problem.js';
import { textRoute } from './textRoute.js';

/** Every text that has an address: the schema, the catalogue of data, the kinds of problems, what crawlers are told. */
export function textRoutes(corsOrigins: CorsOrigins): ReadonlyMap<string, PageHandler> {
  const json = 'application/json; charset=utf-8';
  const plain = 'text/plain; charset=utf-8';
  const route = (type: string, write: () => string) => textRoute(type, write, corsOrigins);
  const problems = Object.entries(problemKinds).map(
    ([code, kind]) =>
      [
        `/v1/problems/${code}`,
        route(json, () => `${JSON.stringify({ code, ...kind })}\n`),
      ] as const,
  );
  return new Map([
    ['/schema.graphql', route(plain, printedSchema)],
    [dataFolder, route(json, dataIndex)],
    ['/robots.txt', route(plain, () => 'User-agent: *\nDisallow: /graphql\nDisallow: /v1/\n')],
    ...problems,
  ]);
}
