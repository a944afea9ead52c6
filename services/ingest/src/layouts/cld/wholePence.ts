/**
 * Pounds as whole pence; half a penny is rounded up.
 *
 * Hundredths of pence are rounded first, since half a penny in pounds is no binary number.
 *
 * @example wholePence(1.005) // 101
 */
export function wholePence(pounds: number | null): number | null {
  return pounds === null ? null : Math.round(Math.round(pounds * 10_000) / 100);
}
