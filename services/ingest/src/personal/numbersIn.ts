/** Digits that stand together. */
export interface DigitGroup {
  readonly start: number;
  readonly digits: string;
}

/** Groups of digits with nothing between them but what people and spreadsheets put into numbers: `(024) 7612-3456`. */
export interface DigitRun {
  readonly groups: readonly DigitGroup[];
  /** What stands before each group but the first: `) `, `-`. */
  readonly signs: readonly string[];
  /** Whether a plus sign stands before the first group. */
  readonly plus: boolean;
}

/** A date with or without a time, of which no digits belong to a number. */
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const dates = new RegExp(
  `(?<!\\d)(?:${day}[/.-]${day}[/.-](?:\\d{4}|\\d{2})|\\d{4}[/.-]${day}[/.-]${day})` +
    `(?:[T ,]{1,2}\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![-/.]?\\d)`,
  'g',
);
/** A location or provider of the register. */
const registerNumbers = /(?<![\w-])1-\d{8,11}(?!\w)/g;
/** Words that stand before a number without making it a reference: `NHS9434765919`, `tel02476123456`. */
const announced = /(?:nhs|no|num|nr|number|tel|telephone|phone|ph|mob|mobile|call|ring)$/i;

const runs = /\d(?:[ ().,[\]\-/_'+]{0,3}\d)+/g;

/**
 * The numbers of a plain text. Dates are passed over, and so is a group of digits that letters stand right before or after:
 * a reference.
 */
export function numbersIn(text: string): readonly DigitRun[] {
  const blank = (found: string) => '#'.repeat(found.length);
  const open = text.replace(dates, blank).replace(registerNumbers, blank);
  return [...open.matchAll(runs)].map(({ 0: written, index }) => {
    const before = open.slice(Math.max(0, index - 12), index);
    const groups = [...written.matchAll(/\d+/g)].map((group) => ({
      start: index + group.index,
      digits: group[0],
    }));
    const first = /\p{L}$/u.test(before) && !announced.test(before) ? 1 : 0;
    const last = /^\p{L}/u.test(open.slice(index + written.length)) ? -1 : undefined;
    return {
      groups: groups.slice(first, last),
      signs: (written.match(/\D+/g) ?? []).slice(first, last),
      plus: first === 0 && /\+ ?\(?$/.test(before),
    };
  });
}
