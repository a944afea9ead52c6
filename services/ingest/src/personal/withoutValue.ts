/**
 * The first line of an error's message. PostgreSQL repeats a value that it could not take (class 22 of its codes), which may
 * be a person's: that is left out.
 *
 * @example withoutValue(fault) // 'invalid input syntax for type date…'
 */
export function withoutValue(error: Error & { readonly code?: unknown }): string {
  const [line = ''] = error.message.split('\n');
  return String(error.code).startsWith('22') ? line.replace(/"[^"]*"|: .*$/g, '…') : line;
}
