import { createHmac } from 'node:crypto';

/**
 * The pseudonym of a person reference: the first 32 hexadecimal characters of its HMAC-SHA256.
 *
 * The same key gives the same person the same pseudonym in every file; without the key nobody can tell whose it is.
 */
export function pseudonymOf(reference: string, key: Buffer): string {
  return createHmac('sha256', key).update(`person\n${reference.trim()}`).digest('hex').slice(0, 32);
}

/** A stand-in for a reference number that must not be shown but must stay unique. */
export function referenceOf(reference: string, key: Buffer): string {
  const digest = createHmac('sha256', key).update(`reference\n${reference.trim()}`).digest('hex');
  return `REF-${digest.slice(0, 20)}x`;
}
