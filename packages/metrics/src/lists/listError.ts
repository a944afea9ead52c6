/** A list request that cannot be answered as asked: what is wrong, where, and what to do. */
export class ListError extends Error {
  override readonly name = 'ListError';
}
