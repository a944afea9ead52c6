/** A command used wrongly, told in one line that says what to write instead. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
