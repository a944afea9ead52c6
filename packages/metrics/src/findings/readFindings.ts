import { gatedRows, type RowContext } from '../answer/rows/answerRow.js';
import { placedCells, wholeGrid } from '../answer/rows/grid.js';
import { type ReadContext, readRows } from '../answer/readQuestion.js';
import { bucketEnd, finestGrain } from '../question/buckets.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findingsOf.js';

/**
 * The findings of a question whose cells are read: what its figures bear out beside each other, over time, and beside the
 * same measures of all of it together, which is read here.
 *
 * They are of every cell, whatever bounds, order and pages leave of the answer.
 */
export async function readFindings(
  rowContext: RowContext,
  context: ReadContext,
): Promise<readonly Finding[]> {
  const { asked, time } = rowContext;
  const grain = finestGrain(asked.grains);
  const rows = wholeRows(rowContext);
  const together = {
    ...asked,
    dimensions: [],
    grains: grain ? [grain] : [],
    measures: asked.shown,
  };
  const overall =
    asked.dimensions.length === 0
      ? rows
      : await readTogether({ ...rowContext, asked: together }, context);
  const buckets = (time.buckets ?? []).filter(
    ({ starts, from, to }) => from === starts && to === bucketEnd(starts, grain!),
  );
  return findingsOf({
    cube: asked.cube,
    dimensions: asked.dimensions,
    grain,
    measures: asked.shown,
    rows,
    overall: overall ?? [],
    whole: new Set(buckets.map(({ starts }) => starts)),
  });
}

async function readTogether(rowContext: RowContext, context: ReadContext) {
  const read = await readRows(rowContext.asked, rowContext.time, context);
  return wholeRows({ ...rowContext, ...read });
}

function wholeRows(rowContext: RowContext) {
  const grid = wholeGrid(placedCells(rowContext.readings), rowContext);
  return grid && gatedRows(grid, rowContext);
}
