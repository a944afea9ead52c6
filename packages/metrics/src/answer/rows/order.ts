import type { AskedQuestion } from '../../question/askedQuestion.js';
import type { GatedRow } from './answerRow.js';
import type { Figure } from '../../gate/figure.js';

/**
 * The rows in the order asked for, then by each dimension they are grouped by, in its reading order.
 *
 * Works on gated figures only. Rows without a figure come after those with one, suppressed ones last, in either direction.
 */
export function orderRows(rows: readonly GatedRow[], asked: AskedQuestion): readonly GatedRow[] {
  const standing = asked.by.map(({ id }) => id);
  const keys = [
    ...asked.orderBy,
    ...standing.map((field) => ({ field, direction: 'ASC' as const })),
  ].map(({ field, direction }) => ({ field, sign: direction === 'DESC' ? -1 : 1 }));
  return rows.toSorted((a, b) => {
    for (const { field, sign } of keys) {
      const order = field in a.places ? byPlace(a, b, field) * sign : byFigure(a, b, field, sign);
      if (order !== 0) return order;
    }
    return byLabels(a, b);
  });
}

function byPlace(a: GatedRow, b: GatedRow, field: string): number {
  const [left, right] = [a.places[field]!, b.places[field]!];
  return left < right ? -1 : left > right ? 1 : 0;
}

function byFigure(a: GatedRow, b: GatedRow, field: string, sign: number): number {
  const [left, right] = [a.measures[field]!, b.measures[field]!];
  if (left.value === null || right.value === null) return rank(left) - rank(right);
  return (left.value - right.value) * sign;
}

function rank({ status }: Figure): number {
  if (status === 'SUPPRESSED') return 2;
  return status === 'NOT_AVAILABLE' ? 1 : 0;
}

/** Codes that no list puts in order, such as the source's own words, are in that of the alphabet. */
function byLabels(a: GatedRow, b: GatedRow): number {
  const left = JSON.stringify(a.dimensions);
  const right = JSON.stringify(b.dimensions);
  return left < right ? -1 : left > right ? 1 : 0;
}
