/** Whether a person reference is a pseudonym as `careshape pseudonymise` makes it: 32 hexadecimal characters. */
export function isPseudonym(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
