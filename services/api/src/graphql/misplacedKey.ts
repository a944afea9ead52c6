import type { IncomingMessage } from 'node:http';

/** Headers by which other services are sent keys. */
const headerNames = [
  'apikey',
  'api-key',
  'x-api-key',
  'x-apikey',
  'x-access-token',
  'x-auth-token',
  'ocp-apim-subscription-key',
] as const;

/** Parameters of an address by which other services are sent keys, without regard to capitals and signs. */
const parameterNames: ReadonlySet<string> = new Set([
  'accesstoken',
  'apikey',
  'authorization',
  'bearer',
  'key',
  'subscriptionkey',
  'token',
  'xapikey',
]);

/** Where a request holds a key that is not read there: the name of a header or of a parameter of its address; null: nowhere. */
export function misplacedKey({
  headers,
  url = '',
}: Pick<IncomingMessage, 'headers' | 'url'>): string | null {
  const header = headerNames.find((name) => headers[name] !== undefined);
  if (header) return header;
  const start = url.indexOf('?');
  if (start < 0) return null;
  // names only: an answer that was kept is found in less time than a long query is decoded
  const names = url.slice(start + 1).split('&', 50);
  const found = names.find((pair) => parameterNames.has(plain(pair)));
  return found === undefined ? null : found.split('=', 1)[0]!;
}

function plain(pair: string): string {
  const [name = ''] = pair.split('=', 1);
  return name.toLowerCase().replace(/%5f|%2d|[_-]/g, '');
}
