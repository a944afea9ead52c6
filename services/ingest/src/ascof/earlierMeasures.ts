/** The edition of the framework whose codes the measures had up to 2022/23. */
export const earlierFramework = 'before-2023-24';

/**
 * The measures that went on under another code in 2023/24: code until then, code since (the Department's workbook gives the
 * earlier years under the later codes). Retired measures (1E, 1F, 1H, 2C, old 4B) have none.
 */
export const laterCodes: Readonly<Record<string, string>> = {
  '1A': '1A',
  '1B': '3A',
  '1C(1A)': '3D(1a)',
  '1C(1B)': '3D(1b)',
  '1C(2A)': '3D(2a)',
  '1C(2B)': '3D(2b)',
  '1D': '1C',
  '1G': '2E(1)',
  '1I(1)': '5A(1)',
  '1I(2)': '5A(2)',
  '1J': '1B',
  '2A(1)': '2B',
  '2A(2)': '2C',
  '2B(1)': '2D(1)',
  '2B(2)': '2D(2)',
  '2D': '2A',
  '3A': '1D',
  '3B': '1E',
  '3C': '3B',
  '3D(1)': '3C(1)',
  '3D(2)': '3C(2)',
  '4A': '4A',
};

/**
 * A measure's code up to 2022/23 in one spelling; files write it with and without brackets.
 *
 * @returns null where it is no code of a measure
 * @example earlierCode('1C1A') // '1C(1A)'
 */
export function earlierCode(text: string): string | null {
  const parts = /^([1-4])([a-z])\(?(?:([1-3])([ab])?)?\)?$/i.exec(text.trim());
  if (!parts) return null;
  const [, domain, measure, part, letter] = parts;
  const suffix = part ? `(${part}${(letter ?? '').toUpperCase()})` : '';
  return `${domain}${measure!.toUpperCase()}${suffix}`;
}
