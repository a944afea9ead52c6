import type { IncomingMessage } from 'node:http';

/** The pages of other origins that may read answers: named ones, or any for what is public. */
export type CorsOrigins = '*' | readonly string[];

const exposed = [
  'content-disposition',
  'etag',
  'link',
  'www-authenticate',
  'x-correlation-id',
  'x-notices',
  'x-request-id',
  'x-row-count',
].join(', ');
const sent = ['accept', 'content-type', 'if-none-match', 'x-request-id', 'x-correlation-id'];

/**
 * The headers that let a page of another origin read an answer; none where its origin is not named.
 *
 * Never with credentials: no answer depends on a cookie, and where any origin may read, no key may be sent, so that a page
 * nobody has heard of can show what is public and nothing else.
 */
export function corsHeaders(
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  origins: CorsOrigins,
): Readonly<Record<string, string>> {
  const { origin } = headers;
  const open = origins === '*';
  const may = open ? headers.authorization === undefined : origins.includes(origin ?? '');
  if (origin === undefined || !may) return {};
  const allowed = { 'access-control-allow-origin': open ? '*' : origin };
  if (method !== 'OPTIONS') return { ...allowed, 'access-control-expose-headers': exposed };
  return {
    ...allowed,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': [...sent, ...(open ? [] : ['authorization'])].join(', '),
    'access-control-max-age': '600',
  };
}
