import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { analystPolicy, type Policy, publicPolicy } from '@careshape/metrics';
import { ProblemError } from '../problem/problem.js';
import { misplacedKey } from './misplacedKey.js';

/**
 * What the sender of a request may see: the public's view without a key, the analyst's with the right one.
 *
 * @param analystKey the key that makes an analyst; without one, no key is right
 * @throws ProblemError for any other key, and for one that was sent elsewhere: a caller who meant to sign in must not be
 *   answered as the public
 */
export function policyOf(
  request: Pick<IncomingMessage, 'headers' | 'url'>,
  analystKey: string | undefined,
): Policy {
  const misplaced = misplacedKey(request);
  if (misplaced !== null)
    throw new ProblemError(
      'misplaced-key',
      `a key is not read from ${misplaced}: send it as the header Authorization: Bearer <key>, or send none to see what is public`,
      { field: misplaced, allowed: ['Authorization'] },
    );
  const header = request.headers.authorization;
  if (header === undefined || header.trim() === '') return publicPolicy;
  const key = /^Bearer +(\S+) *$/i.exec(header)?.[1];
  if (key && analystKey && same(key, analystKey)) return analystPolicy;
  throw new ProblemError(
    'unknown-key',
    'the key in the Authorization header is not known: send "Bearer <key>" with a key of this service, or no such header to see what is public',
    { field: 'Authorization' },
  );
}

/** Compares digests, so that neither the time taken nor the length tells anything of the key. */
function same(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
