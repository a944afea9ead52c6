/** A file that cannot be loaded as a whole, told in one line a person can act on; never a stack trace. */
export class FileError extends Error {
  override readonly name = 'FileError';
}
