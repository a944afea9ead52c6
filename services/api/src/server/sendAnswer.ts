import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedAnswer } from '../cache/answerCache.js';
import type { Headers } from './requestHead.js';

/** Whether a request reads an address, with the body or without. */
export function isRead({ method }: Pick<IncomingMessage, 'method'>): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Sends an answer; to a client that has it already, only that it still holds; to HEAD, everything but the body. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  headers: Headers,
  { bytes, contentType, etag, headers: own }: CachedAnswer,
): void {
  Object.assign(headers, own);
  if (isRead(request)) {
    // kept by the client, asked about each time: a load makes it stale at any moment
    const who = request.headers.authorization === undefined ? 'public' : 'private';
    headers['cache-control'] = `${who}, no-cache`;
    headers['etag'] = etag;
    const had = request.headers['if-none-match']?.split(/\s*,\s*/) ?? [];
    if (had.includes(etag) || had.includes('*')) return void response.writeHead(304, headers).end();
  }
  headers['content-type'] = contentType;
  headers['content-length'] = bytes.length;
  response.writeHead(200, headers);
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
