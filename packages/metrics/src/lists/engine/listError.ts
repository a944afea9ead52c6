import type { ErrorDetails } from '../../question/errorDetails.js';

/** The closed list of things that can be wrong with a request to a list. */
export type ListErrorCode =
  | 'unknown-field'
  | 'unknown-code'
  | 'invalid-page'
  | 'page-too-large'
  | 'filter-too-large'
  | 'invalid-cursor'
  | 'data-changed';

/** A list request that cannot be answered as asked: what is wrong, where, and what to do. */
export class ListError extends Error {
  override readonly name = 'ListError';
  constructor(
    readonly code: ListErrorCode,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
  }
}
