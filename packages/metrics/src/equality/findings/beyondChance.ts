import type { Figure } from '../../gate/figure.js';

/**
 * A figure with bounds as wide as chance and rounding together may make them: each bound moved by the half of its interval
 * that lies on its side. Two figures of which the one surely lies above the other then differ by more than chance too.
 */
export function beyondChance(figure: Figure): Figure {
  const { value, lower, upper, least, most } = figure;
  if (value === null || lower === null || upper === null) return figure;
  return {
    ...figure,
    least: least === null ? null : least - (value - lower),
    most: most === null ? null : most + (upper - value),
  };
}
