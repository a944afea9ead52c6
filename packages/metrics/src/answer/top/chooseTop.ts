import type { CodeValue } from '../../cubes/cube.js';
import type { AskedTop } from '../../question/topOf.js';
import type { GatedRow } from '../rows/answerRow.js';

/**
 * The codes of a dimension with the highest gated figures, highest first, by rows of that dimension alone: a figure that does
 * not show is never chosen. Of equal ones the first in reading order.
 */
export function chooseTop(rows: readonly GatedRow[], top: AskedTop): readonly CodeValue[] {
  const { n, of, dimension } = top;
  const valueOf = (row: GatedRow) => row.measures[of.id]!.value;
  return rows
    .filter((row) => valueOf(row) !== null)
    .toSorted((a, b) => valueOf(b)! - valueOf(a)! || inOrder(a, b, dimension.id))
    .slice(0, n)
    .map((row) => codeValue(row, dimension.id));
}

function inOrder(a: GatedRow, b: GatedRow, id: string): number {
  const [left, right] = [JSON.stringify([a.places[id]]), JSON.stringify([b.places[id]])];
  return Number(a.places[id]) - Number(b.places[id]) || (left < right ? -1 : 1);
}

/** A code with its label; what is not known has a code of its own. */
function codeValue({ dimensions }: GatedRow, id: string): CodeValue {
  const value = dimensions[id];
  return typeof value === 'object' && value !== null
    ? { code: value.code, label: value.label }
    : { code: 'unknown', label: 'Not known' };
}
