/** A code of ours as the schema's enum spells it. */
export function enumOf(code: string): string {
  const name = code.toUpperCase().replaceAll('-', '_');
  return /^\d/.test(name) ? `AGE_${name}` : name;
}
