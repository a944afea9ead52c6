import type { Formula, Part } from './cube.js';

/** The parts that a formula is made of. */
export function partsOf(formula: Formula): readonly Part[] {
  switch (formula.kind) {
    case 'ratio':
      return [formula.over, formula.under];
    case 'perTime':
      return [formula.over];
    default:
      return [formula];
  }
}
