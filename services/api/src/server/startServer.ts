import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Reader } from '@careshape/metrics';
import compression from 'compression';
import type { Logger } from 'pino';
import { type CacheOptions, openCaches } from '../cache/caches.js';
import { createApollo } from '../graphql/createApollo.js';
import { graphqlRoute } from './graphqlRoute.js';
import { healthz, readyz } from './health.js';
import { pages } from './pages.js';
import { pageHeaders } from './securityHeaders.js';

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
 * Starts the HTTP server: GraphQL, dashboard, health.
 *
 * @throws the system's error where the address cannot be listened on
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { reader, host, port, analystKey, log } = options;
  const http = createServer();
  const apollo = createApollo(log, [
    ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: 10_000 }),
  ]);
  await apollo.start();
  const caches = options.cache && openCaches(options.cache, { authority: reader.authority, log });
  const graphql = graphqlRoute({ apollo, reader, analystKey, caches, log });
  const dashboard = pages(options.dashboardFolder, 'The dashboard');
  const compress = compression();

  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.headers['accept-encoding']) return route(request, response);
    compress(request as never, response as never, () => route(request, response));
  });

  function route(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? '/').split('?', 1)[0]!;
    if (path === '/graphql') return void graphql(request, response);
    pageHeaders(response);
    if (path === '/healthz') return healthz(response);
    if (path === '/readyz') return void readyz(response, reader);
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

async function listen(http: Server, host: string, port: number): Promise<void> {
  http.listen({ host, port });
  // rejects with the system's error where the port is taken
  await once(http, 'listening');
}

function urlOf(http: Server, host: string): string {
  const { port } = http.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
