import type { IncomingMessage, ServerResponse } from 'node:http';
import { etagOf, type CachedAnswer } from '../cache/answerCache.js';
import type { CorsOrigins } from './cors.js';
import { methodRefused } from '../problem/methodRefused.js';
import { requestHead } from './requestHead.js';
import { isRead, sendAnswer } from './sendAnswer.js';

/** Serves a text that is the same as long as the server runs, to everyone alike; written when it is first asked for. */
export function textRoute(contentType: string, write: () => string, corsOrigins: CorsOrigins) {
  let kept: CachedAnswer | null = null;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const head = requestHead(request, corsOrigins);
    if (!isRead(request)) return methodRefused(request, response, head);
    if (kept === null) {
      const bytes = Buffer.from(write());
      kept = { bytes, contentType, etag: etagOf(bytes) };
    }
    sendAnswer(request, response, head.headers, kept);
  };
}
