/**
 * A heading as headings are compared: letters and digits only, without spaces, signs and case, and full-width ones as
 * plain ones (NFKC). Empty where a heading has neither letter nor digit.
 *
 * @example headingKey('Date_of Birth') === headingKey('DateOfBirth') // true
 */
export function headingKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
