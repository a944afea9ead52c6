import type { ProblemCode } from '../problem/problem.js';

/** What kind of error it is: what a client does with it hangs on this. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: 'The text of the query is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema, or asks for too much.',
  BAD_USER_INPUT: 'An argument or variable cannot be answered as given.',
  BAD_REQUEST: 'The HTTP request cannot be read.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Only the hash of a query was sent: send its text.',
  UNAUTHENTICATED: 'The key is not known, or stands where keys are not read.',
  FORBIDDEN: 'It is not for this caller.',
  DATA_CHANGED: 'A load has changed the data since the first page was read.',
  TIMEOUT: 'The answer took too long and was stopped.',
  INTERNAL_SERVER_ERROR: 'Something unforeseen: tell the operator the request id.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Whether the same request may be sent again. */
export const retries = {
  NEVER: 'Mend the request first: sent again as it is, it fails again.',
  RESTART: 'Start the walk again from its first page.',
  LATER: 'Send the same again after a while.',
} as const;

export type Retry = keyof typeof retries;

/** What a reason stands for. */
export interface ErrorKind {
  readonly code: ErrorCode;
  /** Default NEVER. */
  readonly retry?: Retry;
  /** A sentence. */
  readonly words: string;
}

/** A code of words with hyphens as the value of an enum. */
type InCapitals<Code extends string> = Code extends `${infer Word}-${infer Rest}`
  ? `${Uppercase<Word>}_${InCapitals<Rest>}`
  : Uppercase<Code>;

/** The codes of problems that no answer of GraphQL has. */
type NotOfGraphql =
  'forbidden' | 'no-table' | 'unknown-format' | 'unknown-parameter' | 'unknown-path';

export type ErrorReason = InCapitals<Exclude<ProblemCode, NotOfGraphql>>;

const input = (words: string): ErrorKind => ({ code: 'BAD_USER_INPUT', words });
const query = (words: string): ErrorKind => ({ code: 'GRAPHQL_VALIDATION_FAILED', words });
const request = (words: string): ErrorKind => ({ code: 'BAD_REQUEST', words });

/** The closed list of what can be wrong, each with the code and the advice that go with it. */
export const errorReasons: Readonly<Record<ErrorReason, ErrorKind>> = {
  BAD_INPUT: input('A value in the question cannot be read.'),
  INVALID_VARIABLES: input('A variable does not fit its type.'),
  INVALID_ID: input('The text is no global id.'),
  UNKNOWN_OPERATION: input(
    'The query holds no operation of that name, or several and none was named.',
  ),
  UNKNOWN_CUBE: input('There is no such subject.'),
  UNKNOWN_DIMENSION: input('There is no such dimension.'),
  UNKNOWN_MEASURE: input('There is no such measure.'),
  REPEATED_DIMENSION: input('Rows are grouped by one dimension twice.'),
  INVALID_PERIOD: input('The named periods cannot be asked for together.'),
  INVALID_TOP: input('The most important codes cannot be asked for that way.'),
  NOT_CALCULATED: input('That cannot be worked out of the measure.'),
  NOT_GROUPED: input('A dimension was selected that rows are not grouped by.'),
  UNKNOWN_CODE: input('There is no such code.'),
  UNKNOWN_FIELD: input('The list cannot be filtered or sorted by that field.'),
  NOT_SPLIT: input('The measure is not known by that dimension.'),
  NO_POPULATION: input('No population is loaded to compare with.'),
  INVALID_DATE: input('The period or day cannot be asked for.'),
  INVALID_ORDER: input('Rows cannot be sorted that way.'),
  INVALID_PAGE: input('The arguments of the page exclude one another.'),
  INVALID_CURSOR: input('The cursor is none, or one of another list, filter or order.'),
  PAGE_TOO_LARGE: input('The page has more rows than one may hold.'),
  FILTER_TOO_LARGE: input('The filter holds more than one may.'),
  TOO_MANY_DIMENSIONS: input('The question uses more dimensions than it may.'),
  TOO_MANY_ROWS: input('The answer has more rows than one may hold.'),
  TOO_MANY_BUCKETS: input('The period has more parts than it may.'),
  DATA_CHANGED: {
    code: 'DATA_CHANGED',
    retry: 'RESTART',
    words: 'The cursor is of a version of the data before the latest load.',
  },
  NOT_FOR_PUBLIC: {
    code: 'FORBIDDEN',
    words: 'The public may not see it; signed-in analysts may.',
  },
  UNKNOWN_KEY: {
    code: 'UNAUTHENTICATED',
    words: 'The key in the Authorization header is not known.',
  },
  MISPLACED_KEY: {
    code: 'UNAUTHENTICATED',
    words: 'A key was sent where none is read: send it as Authorization: Bearer.',
  },
  INVALID_SYNTAX: { code: 'GRAPHQL_PARSE_FAILED', words: 'The text is no GraphQL.' },
  QUERY_TOO_LONG: {
    code: 'GRAPHQL_PARSE_FAILED',
    words: 'The query has more words and signs than it may.',
  },
  BAD_QUERY: query('The query does not fit the schema.'),
  ONLY_QUERIES: query('The service is only read: it has no mutations and no subscriptions.'),
  QUERY_TOO_COSTLY: query('The answer may hold more fields than it may.'),
  QUERY_TOO_DEEP: query('Fields stand inside one another deeper than they may.'),
  INVALID_REQUEST: request('The request does not hold a query as GraphQL over HTTP has it.'),
  BODY_TOO_LARGE: request('The body is larger than it may be.'),
  METHOD_NOT_ALLOWED: request('The method is not answered here.'),
  NOT_ACCEPTABLE: request('No form of answer that is accepted can be given.'),
  NOT_JSON: request('The body is not JSON in UTF-8.'),
  NO_PERSISTED_QUERIES: {
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
    words: 'The service keeps no queries: send the text with each request.',
  },
  TIMEOUT: { code: 'TIMEOUT', retry: 'LATER', words: 'The answer took too long and was stopped.' },
  INTERNAL: {
    code: 'INTERNAL_SERVER_ERROR',
    retry: 'LATER',
    words: 'Something unforeseen happened on the server.',
  },
};

/** A reason as the enum has it; null for a word that is none. */
export function reasonOf(code: unknown): ErrorReason | null {
  const name = typeof code === 'string' ? code.toUpperCase().replaceAll('-', '_') : '';
  return Object.hasOwn(errorReasons, name) ? (name as ErrorReason) : null;
}

/** A reason as the code of a problem has it. */
export function problemCodeOf(reason: string): string {
  return reason.toLowerCase().replaceAll('_', '-');
}
