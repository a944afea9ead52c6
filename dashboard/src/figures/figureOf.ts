import { type Figure, figureNotAvailable } from './figure.js';

/** A figure as the API gave it; one it did not give is not available. */
export function figureOf(figure: Figure | null | undefined): Figure {
  return figure ?? figureNotAvailable;
}
