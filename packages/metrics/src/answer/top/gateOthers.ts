import type { CodeValue, Measure } from '../../cubes/cube.js';
import type { Figure } from '../../gate/figure.js';
import type { GatedRow } from '../rows/answerRow.js';
import { notNegative } from '../../gate/range.js';
import { figureOf } from '../rows/display.js';
import { allOthers } from './foldDimension.js';

/** Gated rows of a question, and the same with some codes of a dimension folded into one row of all others. */
export interface Folded {
  readonly dimension: string;
  readonly kept: readonly CodeValue[];
  /** All codes that the unfolded rows can have, where one without a row is suppressed; null where it is empty. */
  readonly codes: number | null;
  readonly measures: readonly Measure[];
  /** So many codes that show hide a suppressed one beside them. */
  readonly fewestHiding: number;
  readonly unfolded: readonly GatedRow[];
  readonly folded: readonly GatedRow[];
}

/**
 * Suppresses, of all others, what would show a suppressed cell by subtraction.
 *
 * - Exactly one of the codes folded is suppressed: all others less those that show is that one. Where many show, each rounded
 *   on its own, what is left is further off than the number of a suppressed cell can be, and nothing need be suppressed.
 * - A chosen code is suppressed in this row: the total less what shows, or all others beside one code fewer, is that one.
 */
export function gateOthers(folded: Folded): readonly GatedRow[] {
  const { dimension, unfolded, measures } = folded;
  const groups = Map.groupBy(unfolded, (row) => groupOf(row, dimension));
  return folded.folded.map((row) => {
    if (codeOf(row, dimension) !== allOthers.code) return row;
    const group = groups.get(groupOf(row, dimension)) ?? [];
    const figures = Object.fromEntries(
      measures.map((measure) => {
        const figure = row.measures[measure.id]!;
        const shows = isSubtractable(group, measure, folded);
        return [measure.id, shows ? suppressed(figure, measure) : figure];
      }),
    );
    return { ...row, measures: { ...row.measures, ...figures } };
  });
}

function isSubtractable(
  group: readonly GatedRow[],
  { id }: Measure,
  { dimension, kept, codes, fewestHiding }: Folded,
): boolean {
  const keptCodes = new Set(kept.map(({ code }) => code));
  const isKept = (row: GatedRow) => keptCodes.has(codeOf(row, dimension));
  const isHidden = ({ measures }: GatedRow) => measures[id]?.status === 'SUPPRESSED';
  const [chosen, others] = [group.filter(isKept), group.filter((row) => !isKept(row))];
  // rows that are wholly suppressed are left out of a long answer
  const leftOut = codes === null ? 0 : Math.max(0, codes - kept.length - others.length);
  const hidden = others.filter(isHidden).length + leftOut;
  const chosenHidden = chosen.some(isHidden) || (codes !== null && chosen.length < kept.length);
  const shown = others.filter(({ measures }) => measures[id]?.status === 'ROUNDED').length;
  return (hidden === 1 && shown < fewestHiding) || chosenHidden;
}

function suppressed(figure: Figure, measure: Measure): Figure {
  return figure.value === null
    ? figure
    : figureOf(null, 'SUPPRESSED', measure, { range: notNegative });
}

/** All of a row's place but the folded dimension. */
function groupOf({ places, dimensions }: GatedRow, dimension: string): string {
  const others = Object.keys(places).filter((id) => id !== dimension);
  return JSON.stringify(others.map((id) => [places[id], dimensions[id]]));
}

function codeOf({ dimensions }: GatedRow, dimension: string): string {
  const value = dimensions[dimension];
  return typeof value === 'object' && value !== null ? value.code : 'unknown';
}
