/** A database that cannot be used, told in one line a person can act on; never a stack trace. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
