import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHead } from '../server/requestHead.js';
import { sendProblem } from './sendProblem.js';

/** Refuses any method but GET and HEAD at an address that is only read. */
export function methodRefused(
  request: IncomingMessage,
  response: ServerResponse,
  head: RequestHead,
): void {
  head.headers['allow'] = 'GET, HEAD, OPTIONS';
  const detail = 'this address is read by GET or HEAD';
  sendProblem(request, response, head, { code: 'method-not-allowed', detail });
}
