/** The group of people a location is mainly for; null where the register does not say. */
export type LocationClientGroup = 'older-people' | 'learning-disability-autism' | 'mental-health';

/**
 * The one group a location is counted under, from the user bands (or specialisms) it is registered for.
 *
 * A location that serves older people is counted there, whatever else it ticks; then learning disability and autism,
 * then mental health.
 *
 * @example locationClientGroup(['Mental Health', 'Younger Adults']) // 'mental-health'
 */
export function locationClientGroup(bands: readonly string[]): LocationClientGroup | null {
  const given = new Set(bands.map((band) => band.trim().toLowerCase()));
  const has = (...words: string[]) => words.some((word) => given.has(word));
  if (has('older people', 'caring for adults over 65 yrs')) return 'older-people';
  if (has('learning disabilities or autistic spectrum disorder', 'learning disabilities'))
    return 'learning-disability-autism';
  if (has('mental health', 'mental health conditions')) return 'mental-health';
  return has('dementia') ? 'older-people' : null;
}
