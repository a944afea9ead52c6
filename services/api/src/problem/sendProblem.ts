import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ProblemDetails, problemKind, problemKinds } from './problem.js';
import { authenticate, type RequestHead } from '../server/requestHead.js';

/** A problem as it is told. */
export interface Problem extends ProblemDetails {
  readonly code: string;
  readonly detail: string;
}

/**
 * Tells a client what was wrong, with a status that a tool heeds: problem details for HTTP (RFC 9457).
 */
export function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  { requestId, headers }: RequestHead,
  { code, detail, ...details }: Problem,
): void {
  if (response.headersSent) return void response.end();
  const { status, title } = problemKind(code);
  const type = code in problemKinds ? `/v1/problems/${code}` : 'about:blank';
  const instance = request.url ?? '/';
  const problem = { type, title, status, detail, instance, code, ...details, requestId };
  const text = `${JSON.stringify(problem, null, 2)}\n`;
  if (status === 401) headers['www-authenticate'] = authenticate;
  // what is left of a body that is too large is not read
  if (status === 413) headers['connection'] = 'close';
  headers['cache-control'] = 'no-store';
  headers['content-type'] = 'application/problem+json; charset=utf-8';
  headers['content-length'] = Buffer.byteLength(text);
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : text);
}
