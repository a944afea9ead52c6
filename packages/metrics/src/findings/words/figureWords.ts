import type { Figure } from '../../gate/figure.js';
import type { MeasureWords } from './measureWords.js';

/**
 * A figure in a sentence: as it is displayed, and with "about" where it was rounded.
 *
 * @example figureWords(figure, hours) // 'about 1,550'
 */
export function figureWords(figure: Figure, { unit }: Pick<MeasureWords, 'unit'>): string {
  if (figure.value === null) throw new Error('a figure that is not shown has no words');
  return `${figure.status === 'ROUNDED' ? 'about ' : ''}${figure.display}${unit}`;
}
