/** A shape tells where to look; more of it would tell more than that. */
const longest = 60;

/**
 * The shape of a value: `A` for each capital, `a` for each other letter, `9` for each digit, signs as they are. It says what
 * kind of thing stands in a cell and never what.
 *
 * The shape of a shape is itself.
 *
 * @example shapeOf('Flat 12') // 'Aaaa 99'
 * @example shapeOf('14/02/1941') // '99/99/9999'
 */
export function shapeOf(value: string): string {
  const shape = value
    // a megabyte in a cell is not looked at whole
    .slice(0, 4 * longest)
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^ -~…]|[A-Za-z0-9]/gu, shapeOfCharacter);
  return shape.length > longest ? `${shape.slice(0, longest - 1)}…` : shape;
}

function shapeOfCharacter(character: string): string {
  if (/\p{N}/u.test(character)) return '9';
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'A';
  if (/\p{L}/u.test(character)) return 'a';
  return /[\p{Z}\p{Cc}]/u.test(character) ? ' ' : '?';
}
