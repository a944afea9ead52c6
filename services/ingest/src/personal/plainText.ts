/** Printable ASCII, in which nothing is disguised. `&` begins the names that web pages give a hard space. */
const plain = /^[ !"#$%'-~]*$/;

/**
 * A text with its disguises taken off: full-width letters and digits as plain ones (NFKC), digits of every script as 0 to
 * 9, every kind of space, dash and raised dot as the common one, invisible characters gone.
 *
 * @example plainText('ＣＶ１\u00a0５ＲＲ') // 'CV1 5RR'
 */
export function plainText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[\p{Pd}\u2212\u02d7\u00ac]/gu, '-')
    .replace(/[\u00b7\u2022\u2027\u2219\u22c5\u30fb\u3002\u066b\u06d4]/g, '.')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\p{Z}\p{Cc}]/gu, ' ');
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  return code < 128 ? digit : String(digitValues().get(code) ?? digit);
}

let values: Map<number, number> | null = null;

/** Unicode keeps the digits of a script together in order of value, so a digit's place in its row is its value. */
function digitValues(): Map<number, number> {
  if (values !== null) return values;
  values = new Map();
  let place = 0;
  for (let code = 0x80; code < 0x20000; code += 1) {
    if (/\p{Nd}/u.test(String.fromCodePoint(code))) values.set(code, place++ % 10);
    else place = 0;
  }
  return values;
}
