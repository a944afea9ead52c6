/** An identifier in one of its disguises, with what it is. */
export interface PersonalVariant {
  readonly kind: string;
  readonly disguise: string;
  readonly text: string;
  /** The identifier without its disguise. */
  readonly identifier: string;
}

/** A way of writing that leaves what is written readable to a person; null where it does not apply. */
interface Disguise {
  readonly name: string;
  readonly of: (text: string) => string | null;
}

/** Numbers that follow from a seed, so that a failing variant can be made again. */
export function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const shift = (from: string, to: string, start: number) => (text: string) =>
  text.replace(new RegExp(`[${from}-${to}]`, 'g'), (sign) =>
    String.fromCodePoint(start + sign.charCodeAt(0) - from.charCodeAt(0)),
  );
const fullWidthDigits = shift('0', '9', 0xff10);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0));

/** Ways in which any text may be written. */
const anyWay: readonly Disguise[] = [
  { name: 'as it is', of: (text) => text },
  { name: 'spaces around', of: (text) => `  ${text} ` },
  { name: 'in a sentence', of: (text) => `Please see ${text}, thank you.` },
  { name: 'in quotes', of: (text) => `'${text}'` },
  { name: 'in brackets', of: (text) => `(${text})` },
  { name: 'after a colon', of: (text) => `ref:${text}` },
  { name: 'before a line break', of: (text) => `${text}\nsecond line` },
  { name: 'full-width digits', of: fullWidthDigits },
  { name: 'full width', of: fullWidth },
  { name: 'Arabic digits', of: shift('0', '9', 0x0660) },
  { name: 'Devanagari digits', of: shift('0', '9', 0x0966) },
  { name: 'bold digits', of: shift('0', '9', 0x1d7ce) },
  { name: 'invisible spaces', of: (text) => text.split('').join('\u200b') },
  { name: 'soft hyphens', of: (text) => text.split('').join('\u00ad') },
  { name: 'byte order mark', of: (text) => `\ufeff${text}` },
];

const spaced = (space: string) => (text: string) =>
  text.includes(' ') ? text.replaceAll(' ', space) : null;
/** Ways in which the spaces of a number or postcode may be written. */
const anySpace: readonly Disguise[] = [
  { name: 'no spaces', of: spaced('') },
  { name: 'hard spaces', of: spaced('\u00a0') },
  { name: 'narrow hard spaces', of: spaced('\u202f') },
  { name: 'figure spaces', of: spaced('\u2007') },
  { name: 'ideographic spaces', of: spaced('\u3000') },
  { name: 'tabs', of: spaced('\t') },
  { name: 'named hard spaces', of: spaced('&nbsp;') },
  { name: 'double spaces', of: spaced('  ') },
  { name: 'hyphens', of: spaced('-') },
  { name: 'hard hyphens', of: spaced('\u2011') },
  { name: 'en dashes', of: spaced('\u2013') },
  { name: 'minus signs', of: spaced('\u2212') },
  // two parts with a dot between them are a number with decimals
  { name: 'dots', of: (text) => (/^[1-9]\d* \d+$/.test(text) ? null : spaced('.')(text)) },
  {
    name: 'raised dots',
    of: (text) => (/^[1-9]\d* \d+$/.test(text) ? null : spaced('\u00b7')(text)),
  },
  { name: 'underscores', of: spaced('_') },
];

const digitsOnly = (text: string) => (/^[\d ]+$/.test(text) ? text.replaceAll(' ', '') : null);
const whole = (change: (digits: string) => string) => (text: string) => {
  const digits = digitsOnly(text);
  return digits === null || digits.startsWith('0') ? null : change(digits);
};
/** Ways in which spreadsheets and people write numbers. */
const anyNumber: readonly Disguise[] = [
  { name: 'decimal', of: whole((digits) => `${digits}.0`) },
  { name: 'two decimals', of: whole((digits) => `${digits}.00`) },
  { name: 'decimal comma', of: whole((digits) => `${digits},0`) },
  { name: 'exponent', of: whole((digits) => `${digits[0]}.${digits.slice(1)}E+09`) },
  { name: 'small exponent', of: whole((digits) => `${digits[0]}.${digits.slice(1)}e9`) },
  { name: 'exponent with comma', of: whole((digits) => `${digits[0]},${digits.slice(1)}E+09`) },
  { name: 'thousands', of: whole((digits) => digits.replace(/\B(?=(\d{3})+$)/g, ',')) },
  { name: 'thousands with points', of: whole((digits) => digits.replace(/\B(?=(\d{3})+$)/g, '.')) },
  { name: 'slashes', of: (text) => (digitsOnly(text) ? text.replaceAll(' ', '/') : null) },
  { name: 'every digit apart', of: (text) => digitsOnly(text)?.split('').join(' ') ?? null },
  { name: 'first part in brackets', of: (text) => text.replace(/^(\d+) /, '($1) ') },
  { name: 'first part in square brackets', of: (text) => text.replace(/^(\d+) /, '[$1] ') },
  { name: 'as text', of: (text) => `'${text}` },
];

/** Every disguise of an identifier, and the spaces of each also in every other way of writing. */
export function personalVariants(kind: string, text: string): readonly PersonalVariant[] {
  const ways = [
    { name: 'plain', of: (t: string) => t },
    ...anySpace,
    ...(/\d{3}/.test(text) ? anyNumber : []),
  ];
  const cases =
    /[a-z]/i.test(text) && kind !== 'e-mail address' ? [text, text.toLowerCase()] : [text];
  return cases.flatMap((written) =>
    ways.flatMap((way) => {
      const changed = way.of(written);
      if (changed === null) return [];
      return anyWay.map((around) => ({
        kind,
        disguise: `${way.name}, ${around.name}`,
        text: around.of(changed)!,
        identifier: text,
      }));
    }),
  );
}

/** Ten digits with their check digit, written in threes and four. */
export function nhsNumber(draw: (below: number) => number): string {
  for (;;) {
    const first = [[4, 6, 7][draw(3)]!, ...Array.from({ length: 8 }, () => draw(10))];
    const sum = first.reduce((total, digit, place) => total + digit * (10 - place), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    return [...first, check].join('').replace(/^(...)(...)/, '$1 $2 ');
  }
}

const letters = (draw: (below: number) => number, from: string, count: number) =>
  Array.from({ length: count }, () => from[draw(from.length)]!).join('');
const digits = (draw: (below: number) => number, count: number) =>
  letters(draw, '0123456789', count);

/** Identifiers of each kind, made up: numbers kept for fiction or drawn, and names that are plainly nobody's. */
export const identifiers: Readonly<Record<string, (draw: (below: number) => number) => string>> = {
  'NHS number': nhsNumber,
  'telephone number, mobile': (draw) => `07700 900${digits(draw, 3)}`,
  'telephone number, mobile without its 0': (draw) => `7700 900${digits(draw, 3)}`,
  'telephone number, of a city': (draw) => `0${draw(2) ? '121' : '151'} 496 0${digits(draw, 3)}`,
  'telephone number, of Coventry': (draw) => `024 7${digits(draw, 3)} ${digits(draw, 4)}`,
  'telephone number, from abroad': (draw) => `+44 7700 900${digits(draw, 3)}`,
  'telephone number, from abroad by 00': (draw) => `0044 7700 900${digits(draw, 3)}`,
  'full postcode': (draw) =>
    `CV${1 + draw(8)} ${draw(10)}${letters(draw, 'ABDEFGHJLNPQRSTUWXYZ', 2)}`,
  'full postcode, of London': (draw) =>
    `SW${1 + draw(9)}${letters(draw, 'ABCDEFGH', 1)} ${draw(10)}${letters(draw, 'ABDEFGHJLNPQRSTUWXYZ', 2)}`,
  'National Insurance number': (draw) =>
    `QQ ${digits(draw, 2)} ${digits(draw, 2)} ${digits(draw, 2)} ${letters(draw, 'ABCD', 1)}`,
  'e-mail address': (draw) => `zebedee.${letters(draw, 'abcdefgh', 4)}@example.org`,
};
