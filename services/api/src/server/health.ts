import type { ServerResponse } from 'node:http';
import { isReady, type Reader } from '@careshape/metrics';

/** `/healthz`: the process is alive. */
export function healthz(response: ServerResponse): void {
  answer(response, 200, { status: 'alive' });
}

/** `/readyz`: the database answers and holds the tables. */
export async function readyz(response: ServerResponse, reader: Reader): Promise<void> {
  const ready = await isReady(reader).catch(() => false);
  answer(response, ready ? 200 : 503, { status: ready ? 'ready' : 'the database does not answer' });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
