/** A level of concern, with words where the council gives it any: the ends of its scale. */
export function riskWords(level: number): string {
  if (level === 0) return '0 (no known concerns)';
  return level === 4 ? '4 (risk of closure or failure)' : String(level);
}
