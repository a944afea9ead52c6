const pattern = /^(?:table[_ ])?(\d)([a-z])(?:\((\d)([a-z])?\))?$/i;

/**
 * A measure's code in one spelling, from a sheet name or a code in capitals.
 *
 * @returns null where it is no code of a measure
 * @example indicatorCode('Table_2e(2a)') // '2E(2a)'
 */
export function indicatorCode(text: string): string | null {
  const parts = pattern.exec(text.trim());
  if (!parts) return null;
  const [, theme, measure, part, letter] = parts;
  const suffix = part ? `(${part}${(letter ?? '').toLowerCase()})` : '';
  return `${theme}${measure!.toUpperCase()}${suffix}`;
}
