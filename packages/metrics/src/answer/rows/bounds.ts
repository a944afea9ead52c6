import type { GatedRow } from './answerRow.js';
import type { MeasureBounds, Question } from '../../question/question.js';

/** The rows whose gated figures meet every bound; a suppressed or missing figure meets none, so a bound tells nothing of it. */
export function rowsWithin(
  rows: readonly GatedRow[],
  having: Question['having'],
): readonly GatedRow[] {
  const bounds = Object.entries(having ?? {}).flatMap(([id, bound]) =>
    bound ? [[id, bound] as const] : [],
  );
  if (bounds.length === 0) return rows;
  return rows.filter(({ measures }) =>
    bounds.every(([id, bound]) => isWithin(measures[id]?.value ?? null, bound)),
  );
}

function isWithin(value: number | null, { gt, gte, lt, lte }: MeasureBounds): boolean {
  if (value === null) return false;
  return (
    (gt === undefined || value > gt) &&
    (gte === undefined || value >= gte) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte)
  );
}
