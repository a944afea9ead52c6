/** A cell of the register's files: null where it holds the mark for none (`-`) or for hidden (`*`). */
export function given(text: string | null): string | null {
  return text === '-' || text === '*' ? null : text;
}
