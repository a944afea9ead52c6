import { createHash, timingSafeEqual } from 'node:crypto';
import { analystPolicy, type Policy, publicPolicy } from '@careshape/metrics';
import { GraphQLError, type GraphQLErrorExtensions } from 'graphql';

/**
 * What the sender of a request may see: the public's view without a key, the analyst's with the right one.
 *
 * @param header the `Authorization` header
 * @param analystKey the key that makes an analyst; without one, no key is right
 * @throws GraphQLError UNAUTHENTICATED for any other key: a caller who meant to sign in must not be answered as the public
 */
export function policyOf(header: string | undefined, analystKey: string | undefined): Policy {
  if (header === undefined || header.trim() === '') return publicPolicy;
  const key = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (key && analystKey && same(key, analystKey)) return analystPolicy;
  throw new GraphQLError(
    'the key in the Authorization header is not known: send "Bearer <key>" with a key that is valid here, or no header at all for the public’s figures',
    { extensions: unauthenticated },
  );
}

const unauthenticated: GraphQLErrorExtensions = {
  code: 'UNAUTHENTICATED',
  http: {
    status: 401,
    headers: new Map([['www-authenticate', 'Bearer realm="careshape", error="invalid_token"']]),
  },
};

/** Compares digests, so that neither the time taken nor the length tells anything of the key. */
function same(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
