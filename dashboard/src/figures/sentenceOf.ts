import type { Figure } from './figure.js';

/**
 * A sentence that rests on figures; where one of them cannot be shown, a sentence that says so instead.
 *
 * @example sentenceOf([suppressed], '* people stayed.') // 'Too few people are behind this to say more …'
 */
export function sentenceOf(figures: readonly Figure[], sentence: string): string {
  const statuses = new Set(figures.map((figure) => figure.status));
  if (statuses.has('SUPPRESSED')) {
    return 'Too few people are behind this to say more without someone being recognised.';
  }
  if (statuses.has('NOT_AVAILABLE')) return 'The figures for a fuller sentence are not available.';
  return sentence;
}
