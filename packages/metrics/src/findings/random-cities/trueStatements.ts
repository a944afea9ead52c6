import type { GatedRow } from '../../answer/rows/answerRow.js';
import type { Dimension, Measure } from '../../cubes/cube.js';
import { partsOf } from '../../cubes/partsOf.js';
import type { Finding } from '../finding.js';
import type { Truth } from './askCity.js';

/** A plain comparison that is true by at least a tenth, and of 50 people or more. */
export interface TrueStatement {
  readonly kind:
    | 'highest'
    | 'lowest'
    | 'more than'
    | 'beside the whole'
    | 'on the year before'
    | 'beside what is expected'
    | 'beside the contract'
    | 'beside the nation';
  readonly isSaid: (findings: readonly Finding[]) => boolean;
}

const leastShare = 0.1;
const leastPeople = 50;

/**
 * What is plainly true of an answer of one dimension or of time, by the exact figures: who has most and fewest, who more
 * than whom, who is above or below the whole, what rose and fell on the year before; each by a tenth or more. A count
 * of people differs by 50 or more; any other figure is of 50 people or more on either side.
 */
export function trueStatements(truth: Truth, measure: Measure): readonly TrueStatement[] {
  const time = truth.grain === null ? null : lastTime(truth);
  const at = (row: GatedRow) => (truth.grain === null ? null : (row.places[truth.grain] as string));
  const cells =
    truth.dimensions.length === 1 ? (truth.rows ?? []).filter((row) => at(row) === time) : [];
  const known = cells.filter(isKnown(truth.dimensions));
  const overall = truth.overall.find((row) => at(row) === time);
  const beyond = beyondBy(truth, measure);
  return [
    ...extremes(known, cells, beyond, measure),
    ...pairs(known, beyond, measure),
    ...besideWhole(known, overall, beyond, measure),
    ...onYearBefore(truth, beyond, measure),
  ];
}

type Beyond = (one: GatedRow, other: GatedRow) => boolean;

/** Whether one figure is above another by so much that it should be said. */
function beyondBy({ people }: Truth, measure: Measure): Beyond {
  const { formula, id } = measure;
  const counted = formula.kind === 'people';
  const behind = (row: GatedRow) =>
    Math.min(...partsOf(formula).map(({ basis }) => people.get(row)?.[basis]?.people ?? 0));
  return (one, other) => {
    const value = (row: GatedRow) => row.measures[id]?.value ?? null;
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null || a - b < leastShare * a || a <= b) return false;
    return counted ? a - b >= leastPeople : Math.min(behind(one), behind(other)) >= leastPeople;
  };
}

function extremes(
  known: readonly GatedRow[],
  all: readonly GatedRow[],
  beyond: Beyond,
  measure: Measure,
): readonly TrueStatement[] {
  const value = (row: GatedRow) => row.measures[measure.id]?.value ?? null;
  const there = known
    .filter((row) => value(row) !== null)
    .toSorted((a, b) => value(b)! - value(a)!);
  const [top, low] = [there.at(0), there.at(-1)];
  if (there.length < 2 || !top || !low) return [];
  const statements: TrueStatement[] = [];
  const others = all.filter((row) => value(row) !== null);
  if (others.every((row) => row === top || beyond(top, row)))
    statements.push({ kind: 'highest', isSaid: says('HIGHEST', [top], measure) });
  if (there.every((row) => row === low || beyond(row, low)))
    statements.push({ kind: 'lowest', isSaid: says('LOWEST', [low], measure) });
  return statements;
}

function says(kind: Finding['kind'], rows: readonly GatedRow[], { id }: Measure) {
  const wanted = rows.map(keyOf).toSorted().join('|');
  return (findings: readonly Finding[]) =>
    findings.some(
      (finding) =>
        finding.kind === kind &&
        finding.figures[0]!.measure === id &&
        finding.figures
          .map(({ codes }) => JSON.stringify(codes))
          .toSorted()
          .join('|') === wanted,
    );
}

function pairs(
  known: readonly GatedRow[],
  beyond: Beyond,
  { id }: Measure,
): readonly TrueStatement[] {
  return known.flatMap((high) =>
    known
      .filter((low) => beyond(high, low))
      .map((low): TrueStatement => ({
        kind: 'more than',
        isSaid: (findings) =>
          findings.some(
            (finding) => finding.figures[0]!.measure === id && implies(finding, high, low),
          ),
      })),
  );
}

/** Whether a reader of a finding knows that one is above another. */
function implies({ kind, figures, sentence }: Finding, high: GatedRow, low: GatedRow): boolean {
  const keys = figures.map(({ codes }) => JSON.stringify(codes));
  const [hasHigh, hasLow] = [keys.includes(keyOf(high)), keys.includes(keyOf(low))];
  switch (kind) {
    case 'HIGHEST':
      return hasHigh && !hasLow;
    case 'LOWEST':
      return hasLow && !hasHigh;
    case 'MORE_THAN':
      return keys[0] === keyOf(high) && hasLow;
    case 'ORDER':
      return hasHigh && hasLow && stepOf(sentence, high) < stepOf(sentence, low);
    default:
      return false;
  }
}

/** The step of an order that names a row. */
function stepOf(sentence: string, { dimensions }: GatedRow): number {
  const label = Object.values(dimensions).flatMap((value) =>
    typeof value === 'object' && value !== null ? [value.label] : [],
  )[0]!;
  const words = label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const named = new RegExp(`(^|: |, | and |; )${words}(?=$|\\.$|, | and |; )`);
  return sentence.split('; then ').findIndex((step) => named.test(step));
}

function besideWhole(
  known: readonly GatedRow[],
  overall: GatedRow | undefined,
  beyond: Beyond,
  { id, formula }: Measure,
): readonly TrueStatement[] {
  if (!overall || formula.kind !== 'ratio') return [];
  return known.flatMap((row) => {
    const kind = beyond(row, overall)
      ? 'ABOVE_OVERALL'
      : beyond(overall, row)
        ? 'BELOW_OVERALL'
        : null;
    if (kind === null) return [];
    const isSaid = (findings: readonly Finding[]) =>
      findings.some(
        (finding) =>
          finding.kind === kind &&
          finding.figures[0]!.measure === id &&
          finding.figures.some(({ codes }) => JSON.stringify(codes) === keyOf(row)),
      );
    return [{ kind: 'beside the whole' as const, isSaid }];
  });
}

function onYearBefore(truth: Truth, beyond: Beyond, measure: Measure): readonly TrueStatement[] {
  const { grain, dimensions, overall, cube } = truth;
  if (grain === null) return [];
  const back = grain === 'month' ? 12 : grain === 'quarter' ? 4 : 1;
  const whole = [...truth.whole].toSorted();
  const weekly =
    cube.timeGrains.includes('week') && measure.formula.kind === 'sum' && grain !== 'financialYear';
  if (whole.length < 2 * back || weekly) return [];
  const [now, before] = [whole.at(-1)!, whole.at(-1 - back)!];
  const cells = dimensions.length === 1 ? (truth.rows ?? []).filter(isKnown(dimensions)) : [];
  const at = (rows: readonly GatedRow[], time: string) =>
    new Map(rows.filter((row) => row.places[grain] === time).map((row) => [keyOf(row), row]));
  const [later, earlier] = [now, before].map((time) => at([...overall, ...cells], time));
  return [...later!].flatMap(([key, row]) => {
    const other = earlier!.get(key)!;
    const kind = beyond(row, other) ? 'ROSE' : beyond(other, row) ? 'FELL' : null;
    if (kind === null) return [];
    const isSaid = (findings: readonly Finding[]) =>
      findings.some(
        (finding) =>
          finding.kind === kind &&
          finding.figures[0]!.measure === measure.id &&
          JSON.stringify(finding.figures[0]!.codes) === key,
      );
    return [{ kind: 'on the year before' as const, isSaid }];
  });
}

function lastTime({ whole }: Truth): string | null {
  return [...whole].toSorted().at(-1) ?? null;
}

function isKnown(dimensions: readonly Dimension[]) {
  return ({ dimensions: values }: GatedRow) =>
    dimensions.every(({ id }) => {
      const value = values[id];
      return typeof value === 'object' && value !== null && value.code !== 'unknown';
    });
}

/** The codes of a row, as a finding names them. */
function keyOf({ dimensions }: GatedRow): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(dimensions).flatMap(([id, value]) =>
        typeof value === 'string' ? [] : [[id, value?.code ?? null]],
      ),
    ),
  );
}
