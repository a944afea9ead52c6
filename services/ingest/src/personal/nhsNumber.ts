/** Ten noughts and ten nines keep the check digit's rule, but are what forms are filled with: nobody's number. */
const fillers: ReadonlySet<string> = new Set(['0000000000', '9999999999']);

/**
 * Whether ten digits are an NHS number: the last is the modulus-11 check digit of the other nine.
 *
 * Source: NHS Data Dictionary, NHS NUMBER.
 *
 * @example isNhsNumber('9434765919') // true
 */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || fillers.has(digits)) return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
