import { type Printed, type PrintedFigure, printedOf } from './printed.js';

/** A published figure as it reads. */
export interface PrintedOnce {
  readonly figure: PrintedFigure;
  readonly printed: Printed;
}

/** Two figures printed of one thing with different values. */
export interface Contradiction {
  readonly figures: readonly [PrintedOnce, PrintedOnce];
}

/** Every pair of figures that the published record marks as conflicting, once. */
export function contradictionsOf(figures: readonly PrintedFigure[]): readonly Contradiction[] {
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const pairs = new Map<string, Contradiction>();
  for (const figure of figures) {
    const other = known.get(figure.conflictsWith ?? '');
    if (!other) continue;
    const pair = [figure.id, other.id].toSorted().join(' ');
    if (!pairs.has(pair)) pairs.set(pair, { figures: [printedOnce(figure), printedOnce(other)] });
  }
  return [...pairs.values()];
}

function printedOnce(figure: PrintedFigure): PrintedOnce {
  return { figure, printed: printedOf(figure, null) };
}
