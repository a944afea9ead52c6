import { isNhsNumber } from './nhsNumber.js';
import { type DigitGroup, type DigitRun, numbersIn } from './numbersIn.js';

/** The kinds of number that are a person's. */
export type PersonalNumberKind = 'NHS number' | 'telephone number';

/** A person's number in a text, and where it stands. */
export interface PersonalNumber {
  readonly kind: PersonalNumberKind;
  readonly start: number;
  readonly end: number;
}

/** `0044 (0) 24 7612 3456` */
const mostDigits = 15;

/** How ten digits are written apart. */
const tenDigits: ReadonlySet<string> = new Set(
  '10|3 3 4|3 4 3|4 3 3|3 7|7 3|4 6|6 4|5 5|1 3 3 3|2 2 2 2 2|1 1 1 1 1 1 1 1 1 1'.split('|'),
);

/** The first number of a person in a plain text; null where there is none. */
export function personalNumberIn(text: string): PersonalNumber | null {
  for (const run of numbersIn(text))
    for (let from = 0; from < run.groups.length; from += 1) {
      const found = startingAt(run, from);
      if (found !== null) return found;
    }
  return null;
}

/** The longest number that starts with a group. */
function startingAt(run: DigitRun, from: number): PersonalNumber | null {
  let digits = '';
  const sizes: number[] = [];
  let found: PersonalNumber | null = null;
  for (let at = from; at < run.groups.length; at += 1) {
    const group = run.groups[at]!;
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length > mostDigits) break;
    if (digits.length < 9 || isFraction(run, from, at, digits)) continue;
    const kind = kindOf(digits, sizes, run.plus && from === 0);
    if (kind !== null) found = { kind, start: run.groups[from]!.start, end: endOf(group) };
  }
  return found;
}

function endOf({ start, digits }: DigitGroup): number {
  return start + digits.length;
}

/** Whether the digits are a number with decimals, or a part of one: `943476.5919`, `0.9434765919`. */
function isFraction({ signs }: DigitRun, from: number, to: number, digits: string): boolean {
  if (from === to) return signs[from - 1] === '.' || signs[to] === '.';
  return to === from + 1 && !digits.startsWith('0') && /^[.,]$/.test(signs[from]!);
}

function kindOf(
  digits: string,
  sizes: readonly number[],
  plus: boolean,
): PersonalNumberKind | null {
  if (digits.length === 10 && tenDigits.has(sizes.join(' '))) {
    if (isNhsNumber(digits)) return 'NHS number';
    // a spreadsheet takes the 0 off a mobile number
    if (/^7[1-9]/.test(digits)) return 'telephone number';
  }
  return isTelephone(digits, sizes, plus) ? 'telephone number' : null;
}

/** A United Kingdom number has nine or ten digits after its 0, 44 or 0044; those that go on with 8 or 9 are no household's. */
function isTelephone(digits: string, sizes: readonly number[], plus: boolean): boolean {
  const [, own] = /^(?:00)?440?([1-37]\d{8,9})$/.exec(digits) ?? [];
  if (own !== undefined) return plus || digits.startsWith('0044') || own.startsWith('7');
  return /^0[1-37]\d{8,9}$/.test(digits) && isDialled(sizes, digits.length);
}

/** An area code and up to four parts, or every digit by itself. */
function isDialled(sizes: readonly number[], length: number): boolean {
  if (sizes.length === 1 || sizes.every((size) => size === 1)) return true;
  const [area = 0, ...rest] = sizes;
  if (area === 2) return length === 11 && rest.every((size) => size >= 3);
  return sizes.length <= 5 && area >= 3 && area <= 7 && rest.every((size) => size >= 2);
}
