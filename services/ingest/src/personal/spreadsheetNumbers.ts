/** `9.434765919E+09`, also with a decimal comma. */
const exponents = /(?<![\w.,])(\d{1,3})[.,](\d{3,14})[eE]\+?0?(\d{1,2})(?![\w.,]?\d)/g;
/** `9434765919.0` and `9434765919,00`. */
const decimals = /(?<![\d.,])(\d{9,13})[.,]0+(?![\d])/g;
/** `9,434,765,919.00` */
const thousands = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,4}(?:\.0+)?(?![\d.,]?\d)/g;

/**
 * A text in which whole numbers that a spreadsheet wrote with decimals, an exponent or commas are digits only.
 *
 * @example withWholeNumbers('9.434765919E+09') // '9434765919'
 */
export function withWholeNumbers(text: string): string {
  return text
    .replace(exponents, (written, whole: string, part: string, exponent: string) => {
      const noughts = Number(exponent) - part.length;
      return noughts < 0 || whole.length + Number(exponent) > 13
        ? written
        : `${whole}${part}${'0'.repeat(noughts)}`;
    })
    .replace(decimals, '$1')
    .replace(thousands, (written) => written.replace(/\.0+$/, '').replaceAll(',', ''));
}
