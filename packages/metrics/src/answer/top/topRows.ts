import type { AskedFilter, AskedQuestion, AskedTime } from '../../question/askedQuestion.js';
import type { AskedTop } from '../../question/topOf.js';
import type { Dimension } from '../../cubes/cube.js';
import { hasUnknownBeside } from '../../cubes/folded.js';
import type { Policy } from '../../gate/policy.js';
import type { Names } from '../../question/names.js';
import type { GatedRow } from '../rows/answerRow.js';
import type { ReadRows } from '../calculations/calculating.js';
import { chooseTop } from './chooseTop.js';
import { allOthers, foldDimension } from './foldDimension.js';
import { gateOthers } from './gateOthers.js';

/** A question of the most important codes of a dimension, and the way to read its rows. */
export interface TopRows {
  readonly asked: AskedQuestion;
  readonly readRows: ReadRows;
}

/**
 * Chooses the most important codes by gated figures over the whole time, and folds the others into one row that is gated as a
 * cell of its own and against subtraction.
 */
export async function topRows(
  asked: AskedQuestion,
  top: AskedTop,
  { time, policy, readRows }: { time: AskedTime; policy: Policy; readRows: ReadRows },
): Promise<TopRows> {
  const { dimension, of } = top;
  const alone = {
    ...asked,
    by: [dimension],
    dimensions: [dimension],
    grains: [],
    measures: [of],
    totals: [],
  };
  const { rows } = await readRows(alone, { ...time, buckets: null });
  const kept = chooseTop(rows, top);
  const folded = foldDimension(dimension, kept);

  const readTop: ReadRows = async (wanted, span) => {
    if (!wanted.dimensions.includes(folded)) return readRows(wanted, span);
    const isGated = top.other && policy.name !== 'analyst';
    const [read, unfolded] = await Promise.all([
      readRows(wanted, span),
      isGated ? readRows(withDimension(wanted, folded, dimension), span) : null,
    ]);
    const known = read.rows.map((row) => withUnknown(row, dimension));
    if (!top.other) return { ...read, rows: known.filter((row) => !isOthers(row, dimension)) };
    if (!unfolded) return { ...read, rows: known };
    const gated = gateOthers({
      dimension: dimension.id,
      kept,
      codes:
        asked.cube.people === 'none'
          ? null
          : codesLeft(dimension, asked.filters, unfolded.context.names),
      measures: wanted.measures,
      fewestHiding: policy.fewestHiding,
      unfolded: unfolded.rows,
      folded: known,
    });
    return { ...read, rows: gated };
  };
  return { asked: withDimension(asked, dimension, folded), readRows: readTop };
}

function withDimension(asked: AskedQuestion, from: Dimension, to: Dimension): AskedQuestion {
  return {
    ...asked,
    dimensions: asked.dimensions.map((dimension) => (dimension === from ? to : dimension)),
  };
}

/** In an open list what is not known has no code, folded or not. */
function withUnknown(row: GatedRow, { id, kind }: Dimension): GatedRow {
  const value = row.dimensions[id];
  if (kind !== 'open' || typeof value !== 'object' || value?.code !== 'unknown') return row;
  return { ...row, dimensions: { ...row.dimensions, [id]: null } };
}

function isOthers({ dimensions }: GatedRow, { id }: Dimension): boolean {
  const value = dimensions[id];
  return typeof value === 'object' && value?.code === allOthers.code;
}

/** How many codes of a dimension the filters leave, not known included. */
function codesLeft(dimension: Dimension, filters: readonly AskedFilter[], names: Names): number {
  const listed = (dimension.values ?? names.get(dimension.id) ?? []).map(({ code }) => code);
  const all = hasUnknownBeside(dimension) ? [...listed, 'unknown'] : listed;
  const ours = filters.filter((filter) => filter.dimension === dimension);
  return all.filter((code) =>
    ours.every(({ in: kept, notIn }) => (kept?.includes(code) ?? true) && !notIn?.includes(code)),
  ).length;
}
