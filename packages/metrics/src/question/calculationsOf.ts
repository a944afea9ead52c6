import type { Basis, Cube, Fact, Measure, Part } from '../cubes/cube.js';
import type { Calculation } from './calculation.js';

/** A measure that counts or adds up, rather than divides: only of these can a share be taken. */
export function isAmount({ formula }: Measure): boolean {
  return formula.kind !== 'ratio' && formula.kind !== 'perTime';
}

/** Whether the figures of some months add up to the figure of them together: each row counts in one bucket, or only by the part of it inside. */
export function addsOverTime(cube: Cube, { formula }: Measure): boolean {
  if (formula.kind !== 'rows' && formula.kind !== 'sum') return false;
  const { basis, fact } = behind(cube, formula);
  if (fact.time.kind === 'point') return true;
  return (
    fact.time.kind === 'span' &&
    (basis.covers === 'start' ||
      basis.covers === 'end' ||
      (basis.covers === 'overlap' && formula.kind === 'sum' && formula.varies === true))
  );
}

/** Whether a measure is of one day, the last of the period or bucket: then a period is not made of its buckets. */
export function isOfLastDay(cube: Cube, { formula }: Measure): boolean {
  if (formula.kind === 'ratio' || formula.kind === 'perTime') return false;
  const { basis, fact } = behind(cube, formula);
  return fact.time.kind === 'span' && (basis.covers === 'lastDay' || fact.where !== undefined);
}

/** The days, one amount for each row, that a measure is the mean of; null where it is no mean of days. */
export function daysOf({ formula, unit }: Measure): Extract<Part, { kind: 'sum' }> | null {
  if (unit !== 'days' || formula.kind !== 'ratio' || formula.over.kind !== 'sum') return null;
  return formula.over;
}

/** What can be worked out of a measure, in the order of the closed list. */
export function calculationsOf(cube: Cube, measure: Measure): readonly Calculation[] {
  const timed = cube.timeGrains.length > 0;
  return [
    'VALUE',
    ...(isAmount(measure) ? (['SHARE_OF_TOTAL', 'SHARE_OF_PARENT'] as const) : []),
    ...(isAmount(measure) && timed ? (['PER_1000'] as const) : []),
    'RANK',
    ...(addsOverTime(cube, measure) ? (['CUMULATIVE', 'ROLLING_3', 'ROLLING_12'] as const) : []),
    ...(daysOf(measure) ? (['MEDIAN', 'P90'] as const) : []),
  ];
}

function behind(cube: Cube, part: Part): { readonly basis: Basis; readonly fact: Fact } {
  const basis = cube.bases[part.basis]!;
  return { basis, fact: cube.facts[basis.fact]! };
}
