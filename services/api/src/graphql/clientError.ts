import { ListError, QuestionError } from '@careshape/metrics';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ProblemError } from '../problem/problem.js';

/** What an error is reported with. */
export interface ErrorContext {
  readonly requestId: string;
  readonly log: Logger;
}

/**
 * The error a client is told for an error a resolver threw.
 *
 * A question that cannot be asked keeps its words; anything unforeseen becomes one sentence with the request's id,
 * and its message goes to the log under the same id. No stack trace leaves.
 */
export function clientError(error: GraphQLError, context: ErrorContext): GraphQLError {
  const cause = error.originalError ?? error;
  const { message, extensions } = told(cause, context);
  return new GraphQLError(message, {
    // an error that names its place keeps it
    nodes: (cause instanceof GraphQLError && cause.nodes) || error.nodes,
    source: error.source,
    positions: error.positions,
    path: error.path,
    extensions: { ...extensions },
  });
}

interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function told(cause: Error, { requestId, log }: ErrorContext): Told {
  const { message } = cause;
  if (cause instanceof QuestionError) {
    const code = cause.code === 'not-for-public' ? 'FORBIDDEN' : 'BAD_USER_INPUT';
    return { message, extensions: { code, reason: cause.code, ...cause.counts } };
  }
  if (cause instanceof ProblemError) {
    const { code, details } = cause;
    return { message, extensions: { code: 'BAD_USER_INPUT', reason: code, ...details } };
  }
  if (cause instanceof ListError) return { message, extensions: { code: 'BAD_USER_INPUT' } };
  if (cause instanceof GraphQLError && typeof cause.extensions['code'] === 'string')
    return { message, extensions: cause.extensions };
  const state = sqlState(cause);
  // class 22: a value that the database cannot read, such as a cursor made by hand
  if (state?.startsWith('22'))
    return {
      message: 'a value in the question cannot be read: check cursors, numbers and dates',
      extensions: { code: 'BAD_USER_INPUT' },
    };
  if (state === '57014')
    return {
      message:
        'the answer took too long and was stopped: ask about a shorter period or fewer dimensions',
      extensions: { code: 'TIMEOUT' },
    };
  log.error({ requestId, error: message, state }, 'a request failed');
  return {
    message: `something went wrong on the server: tell its operator the request id ${requestId}`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

function sqlState(cause: Error): string | undefined {
  const { code } = cause as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
