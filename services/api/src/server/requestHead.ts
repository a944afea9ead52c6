import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type CorsOrigins, corsHeaders } from './cors.js';
import { answerHeaders } from './securityHeaders.js';

/** What stands in the head of an answer, by names in small letters. */
export type Headers = Record<string, string | number>;

/** How to send a key, told to who sent another one (RFC 6750). */
export const authenticate =
  'Bearer realm="careshape", error="invalid_token", error_description="send a key of this service as Authorization: Bearer, or none"';

/** What every answer that is data begins with. */
export interface RequestHead {
  /** The name of the request in answers and log: the caller's own, or one made for it. */
  readonly requestId: string;
  /** To be written with the status in one go: set one by one they took as long as finding an answer that had been kept. */
  readonly headers: Headers;
}

/**
 * The head of an answer to a request: its id and the caller's correlation id mirrored, who may read it, and that nobody
 * keeps it unless it says otherwise.
 */
export function requestHead(request: IncomingMessage, origins: CorsOrigins): RequestHead {
  const requestId = safe(request.headers['x-request-id']) ?? randomUUID();
  const correlationId = safe(request.headers['x-correlation-id']);
  const vary = origins === '*' || origins.length > 0 ? ', origin' : '';
  return {
    requestId,
    headers: {
      ...answerHeaders,
      ...corsHeaders(request, origins),
      'x-request-id': requestId,
      ...(correlationId !== null && { 'x-correlation-id': correlationId }),
      'cache-control': 'no-store',
      vary: `authorization, accept${vary}`,
    },
  };
}

/** An id that can stand in a header and a log as it came: a UUID, or up to 64 letters, digits and `.`, `_`, `:`, `-`. */
function safe(id: string | readonly string[] | undefined): string | null {
  return typeof id === 'string' && /^[\w.:-]{1,64}$/.test(id) ? id : null;
}
