import { folded } from '../cells.js';
import type { Layout } from '../layout.js';
import { holdsPeople } from './holdsPeople.js';
import { shapeOf } from './shapeOf.js';

/**
 * A function that makes a problem sayable: of a file about people only the shape of a value is kept, unless the value is a
 * code of one of the layout's published lists. Of registers and statistics the value is kept as it is.
 *
 * Saying a problem twice changes nothing more.
 */
export function sayable(
  layout: Pick<Layout, 'registerColumns' | 'codeLists'>,
): <Told extends { readonly value: string | null }>(problem: Told) => Told {
  if (!holdsPeople(layout)) return (problem) => problem;
  const codes = new Set(layout.codeLists?.flatMap((list) => [...list.keys()]));
  return (problem) =>
    problem.value === null || codes.has(folded(problem.value))
      ? problem
      : { ...problem, value: shapeOf(problem.value) };
}
