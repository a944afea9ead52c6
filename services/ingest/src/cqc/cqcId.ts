/** `1-` and 8 to 11 digits, or a code of the NHS: three signs (`RKB`), or more with letters and digits (`RKB01`). */
const pattern = /^(?:1-\d{8,11}|[A-Z0-9]{3}|(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{4,12})$/;

/** As the register itself writes them, where some codes of the NHS are capitals alone (`RWDAA`). */
const ofRegister = /^(?:1-\d{8,11}|[A-Z0-9]{3,12})$/;

/**
 * Whether a text can be the register's number of a location or provider. More than three capitals alone are none, as they may
 * be a name, nor are digits alone.
 */
export function isCqcId(text: string): boolean {
  return pattern.test(text);
}

/** Whether a text in a file of the register, in which no person stands for a place, can be a number of its own. */
export function isRegisterId(text: string): boolean {
  return ofRegister.test(text);
}
