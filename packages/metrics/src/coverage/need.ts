import type { Cube, Formula, Measure, Need } from '../cubes/cube.js';
import { partsOf } from '../cubes/partsOf.js';

/** What a measure stands on; null where its cube has no time, so that nothing can be outside. */
export function needOf(cube: Cube, { formula, settlesAfter }: Measure): Need | null {
  const need = formulaNeed(cube, formula);
  return need && settlesAfter ? { ...need, settlesAfter } : need;
}

/** The layouts that the measures of a cube stand on, each once. */
export function layoutsOf(cube: Cube, measures: readonly Measure[]): readonly string[] {
  return [...new Set(measures.flatMap((measure) => needOf(cube, measure)?.layouts ?? []))];
}

/** All parts of one measure stand on the same: a test holds every cube to it. */
function formulaNeed(cube: Cube, formula: Formula): Need | null {
  if (!cube.needs) return null;
  const basis = cube.bases[partsOf(formula)[0]!.basis]!;
  const lastDay = basis.covers === 'lastDay' ? { of: 'lastDay' as const } : {};
  return { ...cube.needs, ...lastDay, ...basis.needs };
}
