import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedOf } from '../server/acceptedOf.js';
import type { CorsOrigins } from '../server/cors.js';
import { requestHead } from '../server/requestHead.js';
import { sendProblem } from './sendProblem.js';

const page = `<!doctype html>
<html lang="en-GB">
<title>Nothing at this address – Careshape</title>
<h1>There is nothing at this address</h1>
<p>Check the address, or go to <a href="/">the dashboard</a>.</p>
</html>
`;

/** Whether a request would rather have a page than data, as browsers do. */
export function wantsPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  return acceptedOf(headers.accept, ['application/problem+json', 'text/html']) === 'text/html';
}

/** Says that there is nothing at an address: 404, in words to a person and as problem details to a program. */
export function notFound(
  request: IncomingMessage,
  response: ServerResponse,
  corsOrigins: CorsOrigins,
): void {
  const head = requestHead(request, corsOrigins);
  if (!wantsPage(request)) {
    const detail = 'there is nothing at this address: data is at /v1/data, the API at /graphql';
    return sendProblem(request, response, head, { code: 'unknown-path', detail });
  }
  response.writeHead(404, {
    ...head.headers,
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(page),
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
