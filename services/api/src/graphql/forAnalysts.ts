import { GraphQLError } from 'graphql';
import type { Context } from './context.js';

/**
 * Stops a caller who is not a signed-in analyst.
 *
 * @param what what was asked for, in words, to stand in the message
 */
export function forAnalysts(what: string, { policy }: Context): void {
  if (policy.name === 'analyst') return;
  throw new GraphQLError(
    `only signed-in analysts may see ${what}: send the header Authorization: Bearer <key>`,
    { extensions: { reason: 'NOT_FOR_PUBLIC' } },
  );
}
