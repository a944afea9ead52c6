import type { ListErrorCode, QuestionErrorCode } from '@careshape/metrics';

/**
 * What is wrong with a request, by a code that programs can tell apart; the codes of questions and lists are those of
 * `metrics`. GraphQL tells the same codes in capitals, as `ErrorReason`.
 */
export type ProblemCode =
  | QuestionErrorCode
  | ListErrorCode
  | 'bad-input'
  | 'bad-query'
  | 'body-too-large'
  | 'forbidden'
  | 'internal'
  | 'invalid-id'
  | 'invalid-request'
  | 'invalid-syntax'
  | 'invalid-variables'
  | 'method-not-allowed'
  | 'misplaced-key'
  | 'no-persisted-queries'
  | 'no-table'
  | 'not-acceptable'
  | 'not-json'
  | 'only-queries'
  | 'query-too-costly'
  | 'query-too-deep'
  | 'query-too-long'
  | 'timeout'
  | 'too-many-rows'
  | 'unknown-format'
  | 'unknown-key'
  | 'unknown-operation'
  | 'unknown-parameter'
  | 'unknown-path';

/** What a code stands for: its HTTP status, and a few words that are the same each time. */
export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

/** The kinds of problems that have an address of their own, below `/v1/problems/`. */
export const problemKinds: Readonly<Partial<Record<ProblemCode, ProblemKind>>> = {
  'bad-input': { status: 400, title: 'A value in the question cannot be read' },
  'invalid-date': { status: 400, title: 'The period cannot be asked for' },
  'repeated-dimension': { status: 400, title: 'A dimension is named twice' },
  'not-split': { status: 400, title: 'The measure is not known by that dimension' },
  'too-many-buckets': { status: 400, title: 'The period has too many parts' },
  'too-many-dimensions': { status: 400, title: 'The question uses too many dimensions' },
  'unknown-code': { status: 400, title: 'There is no such code' },
  'unknown-dimension': { status: 400, title: 'There is no such dimension' },
  'unknown-measure': { status: 400, title: 'There is no such measure' },
  'bad-query': { status: 400, title: 'The query cannot be read' },
  'no-table': { status: 400, title: 'The answer is no table' },
  'unknown-parameter': { status: 400, title: 'There is no such parameter' },
  'misplaced-key': { status: 401, title: 'The key stands where none is read' },
  'unknown-key': { status: 401, title: 'The key is not known' },
  'not-for-public': { status: 403, title: 'This is not for the public' },
  forbidden: { status: 403, title: 'This is not for the public' },
  'unknown-cube': { status: 404, title: 'There is no such subject' },
  'unknown-format': { status: 404, title: 'There is no such format' },
  'unknown-path': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The method is not answered here' },
  'not-acceptable': { status: 406, title: 'No format that is accepted can be given' },
  'data-changed': { status: 409, title: 'The data have changed since the first page' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'not-json': { status: 415, title: 'The body is not of a kind that is read here' },
  'too-many-rows': { status: 422, title: 'The answer has more rows than one may hold' },
  internal: { status: 500, title: 'Something went wrong on the server' },
  timeout: { status: 504, title: 'The answer took too long' },
};

const question: ProblemKind = { status: 400, title: 'The question cannot be asked' };

/** What a code stands for; every other code is that of a question that cannot be asked as it stands. */
export function problemKind(code: string): ProblemKind {
  return problemKinds[code as ProblemCode] ?? question;
}

/** What a program may want to know of a problem beside its words. */
export interface ProblemDetails {
  /** The parameter or part of the question that is wrong. */
  readonly field?: string | undefined;
  /** How many rows the answer has. */
  readonly rows?: number;
  /** How many it may have. */
  readonly limit?: number;
  /** What may be asked for instead. */
  readonly allowed?: readonly string[];
  /** All that is wrong, where it is more than one thing. */
  readonly errors?: readonly string[];
}

/** A request that is refused: what, which, and what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details: ProblemDetails = {},
  ) {
    super(message);
  }
}
