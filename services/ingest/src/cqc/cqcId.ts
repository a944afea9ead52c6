/** `1-` and 8 to 11 digits, or a code of the NHS: three signs (`RKB`), or more with a digit among them (`RKB01`). */
const pattern = /^(?:1-\d{8,11}|[A-Z0-9]{3}|(?=[A-Z]*\d)[A-Z0-9]{4,12})$/;

/** Whether a text can be the register's number of a location or provider. Capitals alone are none: they may be a name. */
export function isCqcId(text: string): boolean {
  return pattern.test(text);
}
