import { type ErrorDetails, ListError, QuestionError } from '@careshape/metrics';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorReason, errorReasons, reasonOf } from '../errors/errorReasons.js';
import { wordsMost } from '../limits/limits.js';
import { ProblemError } from '../problem/problem.js';
import { RequestError } from '../server/requestBody.js';

/** What an error is reported with. */
export interface ErrorContext {
  readonly requestId: string;
  readonly log: Logger;
}

/**
 * The error a client is told for any error: of a resolver, of the query, of the request.
 *
 * A question that cannot be asked keeps its words; anything unforeseen becomes one sentence with the request's id,
 * and its message goes to the log under the same id. No stack trace leaves. What stands in `extensions` is the type
 * `ErrorExtensions` of the schema.
 */
export function clientError(error: GraphQLError, context: ErrorContext): GraphQLError {
  const cause = error.originalError ?? error;
  const { reason, message, details = {} } = told(cause, context);
  const { code, retry = 'NEVER' } = errorReasons[reason];
  const { field, rows, limit, allowed } = details;
  return new GraphQLError(message, {
    // an error that names its place keeps it
    nodes: (cause instanceof GraphQLError && cause.nodes) || error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: {
      code,
      reason,
      ...(field !== undefined && { field }),
      ...(rows !== undefined && { rows }),
      ...(limit !== undefined && { limit }),
      ...(allowed !== undefined && { allowed }),
      retry,
      requestId: context.requestId,
    },
  });
}

interface Told {
  readonly reason: ErrorReason;
  readonly message: string;
  readonly details?: ErrorDetails;
}

function told(cause: Error, { requestId, log }: ErrorContext): Told {
  const { message } = cause;
  if (cause instanceof QuestionError || cause instanceof ListError)
    return { reason: reasonOf(cause.code) ?? 'BAD_INPUT', message, details: cause.details };
  if (cause instanceof RequestError)
    return { reason: reasonOf(cause.code) ?? 'INVALID_REQUEST', message };
  if (cause instanceof ProblemError)
    return { reason: reasonOf(cause.code) ?? 'INVALID_REQUEST', message, details: cause.details };
  if (cause instanceof GraphQLError) {
    const reason = reasonOf(cause.extensions['reason']) ?? ofCode(cause);
    if (reason === 'NOT_ACCEPTABLE')
      return {
        reason,
        message:
          'accept application/json or application/graphql-response+json: no other form can be given',
      };
    if (reason === 'QUERY_TOO_LONG')
      return {
        reason,
        message: `the query has more than ${wordsMost} words and signs: ask in two queries`,
        details: { limit: wordsMost },
      };
    if (reason) return { reason, message, details: cause.extensions as ErrorDetails };
  }
  const state = sqlState(cause);
  // class 22: a value that the database cannot read, such as a cursor made by hand
  if (state?.startsWith('22'))
    return {
      reason: 'BAD_INPUT',
      message: 'a value in the question cannot be read: check cursors, numbers and dates',
    };
  if (state === '57014')
    return {
      reason: 'TIMEOUT',
      message:
        'the answer took too long and was stopped: ask about a shorter period or fewer dimensions',
    };
  log.error({ requestId, error: message, state }, 'a request failed');
  return {
    reason: 'INTERNAL',
    message: `something went wrong on the server: tell its operator the request id ${requestId}`,
  };
}

/** The reason of an error that was found before anything of ours was run, and has only a code. */
function ofCode({ message, extensions }: GraphQLError): ErrorReason | null {
  switch (extensions['code']) {
    case 'GRAPHQL_PARSE_FAILED':
      return /\btokens\b/.test(message) ? 'QUERY_TOO_LONG' : 'INVALID_SYNTAX';
    case 'GRAPHQL_VALIDATION_FAILED':
      return 'BAD_QUERY';
    case 'BAD_USER_INPUT':
      return message.startsWith('Variable ') ? 'INVALID_VARIABLES' : 'BAD_INPUT';
    case 'BAD_REQUEST':
      // every other request that cannot be read was refused before
      return 'NOT_ACCEPTABLE';
    default:
      return null;
  }
}

function sqlState(cause: Error): string | undefined {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
