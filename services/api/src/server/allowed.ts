import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CorsOrigins } from './cors.js';
import { requestHead } from './requestHead.js';

/** Answers OPTIONS: which methods an address takes, and to a page of another origin whether it may use them. */
export function allowed(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  corsOrigins: CorsOrigins,
): void {
  const { headers } = requestHead(request, corsOrigins);
  const methods = path === '/graphql' ? 'GET, HEAD, POST, OPTIONS' : 'GET, HEAD, OPTIONS';
  response.writeHead(204, { ...headers, allow: methods }).end();
}
