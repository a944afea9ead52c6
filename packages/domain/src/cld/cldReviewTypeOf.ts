/** The Department's review types, as codes. */
export type ReviewType = 'planned' | 'unplanned' | 'short-term' | 'unknown';

/**
 * The type of a review from its reason: reasons begin with `Planned` or `Unplanned`, or are reviews of short term support.
 *
 * @example cldReviewTypeOf('Unplanned - Hospital (Planned and Unplanned)') // 'unplanned'
 */
export function cldReviewTypeOf(reason: string | null): ReviewType {
  const words = reason?.trim().toLowerCase() ?? '';
  if (words.startsWith('planned')) return 'planned';
  if (words.startsWith('unplanned')) return 'unplanned';
  return words.startsWith('review of short term support') ? 'short-term' : 'unknown';
}
