import { FileError } from './fileError.js';

const keptDigits = 1e15;

/**
 * A spreadsheet keeps 15 digits of a number: a longer one was a reference or a code, and is another now.
 *
 * @param place where it stands, for what is said; the number itself never is
 * @throws FileError where the number is too long to be what was put in
 */
export function refuseLostDigits(number: number, place: string): void {
  if (Math.abs(number) < keptDigits) return;
  throw new FileError(
    `${place} holds a number of more than 15 digits, of which a spreadsheet keeps 15: a reference or code has lost its digits; make the column text before they are put in`,
  );
}
