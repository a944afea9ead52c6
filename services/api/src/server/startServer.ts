import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Reader } from '@careshape/metrics';
import compression from 'compression';
import type { Logger } from 'pino';
import { type CacheOptions, openCaches } from '../cache/caches.js';
import { dataFolder } from '../data/dataRequest.js';
import { dataRoute } from '../data/dataRoute.js';
import { createApollo } from '../graphql/createApollo.js';
import { allowed } from './allowed.js';
import type { CorsOrigins } from './cors.js';
import { graphqlRoute } from './graphqlRoute.js';
import { healthz, readyz } from './health.js';
import { methodRefused } from '../problem/methodRefused.js';
import { notFound } from '../problem/notFound.js';
import { type PageHandler, pages } from './pages.js';
import { opensInBrowser, toPlayground } from './playground.js';
import { requestHead } from './requestHead.js';
import { pageHeaders } from './securityHeaders.js';
import { isRead } from './sendAnswer.js';
import { textRoutes } from './textRoutes.js';

/** How a server is set up. */
export interface ServerOptions {
  readonly reader: Reader;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The bearer key of analysts; without one, nobody can sign in. */
  readonly analystKey: string | undefined;
  /** Folder of the built pages. */
  readonly dashboardFolder: string;
  /** The pages of other origins that may read answers; default none. */
  readonly corsOrigins?: CorsOrigins;
  /** Where answers are kept, and how they learn of loads; null works every answer out anew. */
  readonly cache: CacheOptions | null;
  readonly log: Logger;
}

/** A server that answers. */
export interface RunningServer {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Answers what it has been asked, then ends. */
  stop(): Promise<void>;
}

/**
 * Starts the HTTP server: GraphQL, answers with an address of their own, dashboard, health.
 *
 * @throws the system's error where the address cannot be listened on
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { reader, host, port, analystKey, corsOrigins = [], log } = options;
  const http = createServer();
  const apollo = createApollo(log, [
    ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
  ]);
  await apollo.start();
  const caches = options.cache && openCaches(options.cache, { authority: reader.authority, log });
  const shared = { reader, analystKey, caches, corsOrigins, log };
  const graphql = graphqlRoute({ ...shared, apollo });
  const data = dataRoute(shared);
  const texts = textRoutes(corsOrigins);
  const missing: PageHandler = (request, response) => notFound(request, response, corsOrigins);
  const dashboard = pages(options.dashboardFolder, 'The dashboard', missing);
  const compress = compression({ filter: isCompressible });

  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.headers['accept-encoding']) return route(request, response);
    compress(request as never, response as never, () => route(request, response));
  });

  function route(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (request.method === 'OPTIONS') return allowed(request, response, path, corsOrigins);
    if (path === '/graphql')
      return opensInBrowser(request) ? toPlayground(response) : void graphql(request, response);
    if (path.startsWith(`${dataFolder}/`)) return void data(request, response);
    const text = texts.get(path);
    if (text) return text(request, response);
    pageHeaders(response);
    if (['/healthz', '/readyz'].includes(path) && !isRead(request))
      return methodRefused(request, response, requestHead(request, corsOrigins));
    if (path === '/healthz') return healthz(request, response);
    if (path === '/readyz') return void readyz(request, response, reader);
    return dashboard(request, response);
  }

  // last: whoever reaches the address finds everything behind it
  const stop = async () => {
    await apollo.stop();
    await caches?.close();
  };
  await listen(http, host, port).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: urlOf(http, host), stop };
}

const isCompressible: compression.CompressionFilter = (request, response) =>
  String(response.getHeader('content-type')).startsWith('application/x-ndjson') ||
  compression.filter(request, response);

async function listen(http: Server, host: string, port: number): Promise<void> {
  http.listen({ host, port });
  // rejects with the system's error where the port is taken
  await once(http, 'listening');
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
