/**
 * Names as a list; with semicolons where a name holds a comma or an "and" of its own.
 *
 * @example listWords(['a', 'b', 'c']) // 'a, b and c'
 * @example listWords(['Black, African', 'White']) // 'Black, African; and White'
 */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  const [between, before] = names.some((name) => /, | and /.test(name))
    ? (['; ', '; and '] as const)
    : ([', ', ' and '] as const);
  return `${names.slice(0, -1).join(between)}${before}${names.at(-1)!}`;
}
