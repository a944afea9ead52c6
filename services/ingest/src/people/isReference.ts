/**
 * Whether a text can be the reference of a record: up to 40 letters, digits and signs with a digit among them and no space,
 * so that it is no name.
 *
 * @example isReference('RS/2023-0041') // true
 */
export function isReference(text: string): boolean {
  return /^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._/:#-]{0,39}$/.test(text);
}
