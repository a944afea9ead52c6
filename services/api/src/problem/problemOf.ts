import { GraphQLError } from 'graphql';
import { CsvError } from '../csv/csvError.js';
import { clientError, type ErrorContext } from '../graphql/clientError.js';
import { problemCodeOf } from '../errors/errorReasons.js';
import { ProblemError } from './problem.js';
import { RequestError } from '../server/requestBody.js';
import type { Problem } from './sendProblem.js';

/** What went wrong, as it may be told: what is unforeseen goes to the log, and its request id to the client. */
export function problemOf(error: unknown, context: ErrorContext): Problem {
  if (error instanceof ProblemError)
    return { code: error.code, detail: error.message, ...error.details };
  if (error instanceof RequestError) return { code: error.code, detail: error.message };
  if (error instanceof CsvError) return { code: 'no-table', detail: error.message };
  const originalError = error instanceof Error ? error : new Error(String(error));
  return problemOfErrors([clientError(new GraphQLError('', { originalError }), context)]);
}

/** An error as a GraphQL answer tells it. */
export interface ToldError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The errors of a GraphQL answer as one problem, of the kind of the first; the words of all of them. */
export function problemOfErrors(errors: readonly ToldError[]): Problem {
  const [first] = errors;
  const told = first?.extensions ?? {};
  const { field, rows, limit, allowed } = told as Partial<Problem>;
  const details = Object.entries({ field, rows, limit, allowed }).filter(([, value]) => value);
  return {
    code: codeOf(told),
    detail: first?.message ?? 'the answer holds no data',
    ...Object.fromEntries(details),
    ...(errors.length > 1 && { errors: errors.map(({ message }) => message) }),
  };
}

function codeOf({ reason }: Readonly<Record<string, unknown>>): string {
  return typeof reason === 'string' ? problemCodeOf(reason) : 'bad-query';
}
