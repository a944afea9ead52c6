import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { problemCodeOf } from '../errors/errorReasons.js';
import { clientError } from '../graphql/clientError.js';
import { problemKind } from '../problem/problem.js';
import { authenticate, type Headers, type RequestHead } from './requestHead.js';

/** Tells a client why its request was not executed, in the shape of a GraphQL answer. */
export function refuse(
  response: ServerResponse,
  { requestId, headers }: RequestHead,
  error: unknown,
  log: Logger,
): void {
  if (response.headersSent) return void response.end();
  const originalError = error instanceof Error ? error : new Error(String(error));
  const told = clientError(new GraphQLError('', { originalError }), { requestId, log }).toJSON();
  const status = statusOf(String(told.extensions?.['reason']));
  const written: Headers = { ...headers, 'content-type': 'application/json; charset=utf-8' };
  if (status === 401) written['www-authenticate'] = authenticate;
  // what is left of a body that is too large is not read
  if (status === 413) written['connection'] = 'close';
  response.writeHead(status, written).end(`${JSON.stringify({ errors: [told] })}\n`);
}

/** A hash without a query is answered, in the words of that protocol, and not refused. */
function statusOf(reason: string): number {
  return reason === 'NO_PERSISTED_QUERIES' ? 200 : problemKind(problemCodeOf(reason)).status;
}
