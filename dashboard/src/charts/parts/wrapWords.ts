/**
 * Text in lines of at most so many characters; a word is never broken, and what does not fit ends in `…`.
 *
 * @example wrapWords('Care home with nursing', 12) // 'Care home\nwith nursing'
 */
export function wrapWords(text: string, characters: number, most = 2): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= characters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines.join('\n');
  return `${lines.slice(0, most).join('\n')}…`;
}
