const pattern = /^(1-\d{8,11}|[A-Z0-9]{3,12})$/;

/** Whether a text can be the register's number of a location or provider: `1-` and 8 to 11 digits, or a code of the NHS. */
export function isCqcId(text: string): boolean {
  return pattern.test(text);
}
