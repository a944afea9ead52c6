import type { OutcomeMeasure } from './outcomeMeasures.js';

/**
 * Whether a year's figure may be compared with that of an earlier year: no new series began in between, and neither
 * stands apart.
 *
 * @example isComparable({ breaks: ['2024/25'], apart: [] }, '2023/24', '2024/25') // false
 */
export function isComparable(
  { breaks, apart }: Pick<OutcomeMeasure, 'breaks' | 'apart'>,
  earlier: string,
  later: string,
): boolean {
  // years such as 2024/25 sort as text
  const begun = breaks.some((first) => earlier < first && first <= later);
  return !begun && !apart.includes(earlier) && !apart.includes(later);
}
