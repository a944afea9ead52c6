/**
 * Whether ten digits are an NHS number: the last is the modulus-11 check digit of the other nine.
 *
 * Ten noughts keep the rule but are a filler, nobody's number. Source: NHS Data Dictionary, NHS NUMBER.
 *
 * @example isNhsNumber('9434765919') // true
 */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10 || digits === '0000000000') return false;
  let sum = 0;
  for (let place = 0; place < 9; place += 1) sum += Number(digits[place]) * (10 - place);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]);
}
