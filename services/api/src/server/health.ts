import type { IncomingMessage, ServerResponse } from 'node:http';
import { isReady, type Reader } from '@careshape/metrics';

/** `/healthz`: the process is alive. */
export function healthz(request: IncomingMessage, response: ServerResponse): void {
  answer(request, response, 200, { status: 'alive' });
}

/** `/readyz`: the database answers and holds the tables. */
export async function readyz(
  request: IncomingMessage,
  response: ServerResponse,
  reader: Reader,
): Promise<void> {
  const ready = await isReady(reader).catch(() => false);
  const status = ready ? 'ready' : 'the database does not answer';
  answer(request, response, ready ? 200 : 503, { status });
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: object,
): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
}
