import type { TimeGrain } from '@careshape/domain';
import type { GatedRow } from '../answer/rows/answerRow.js';
import type { DimensionValue } from '../answer/rows/dimensionValue.js';
import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import { againstOverall } from './claims/againstOverall.js';
import { extreme } from './claims/extreme.js';
import { largestShare } from './claims/largestShare.js';
import { moreThan } from './claims/moreThan.js';
import { order } from './claims/order.js';
import { seasonRun } from './claims/seasonRun.js';
import { specialCause } from './claims/specialCause.js';
import { yearBefore } from './claims/yearBefore.js';
import type { Finding } from './finding.js';
import type { Point } from './point.js';
import { latestRun, type Series } from './series.js';
import type { Slice } from './slice.js';
import { dimensionWords } from './words/dimensionWords.js';
import { measureWords } from './words/measureWords.js';
import { timeWords } from './words/timeWords.js';

/** A whole gated answer, before bounds, order and pages cut it: what is left out could be what is highest. */
export interface FoundIn {
  readonly cube: Cube;
  /** Without time. */
  readonly dimensions: readonly Dimension[];
  /** The finest grain of time; null where there is none. */
  readonly grain: TimeGrain | null;
  readonly measures: readonly Measure[];
  /** Every cell that the dimensions make; null where some were left out, so that nothing holds of all. */
  readonly rows: readonly GatedRow[] | null;
  /** The same without dimensions: one for each bucket of time. */
  readonly overall: readonly GatedRow[];
  /** The first days of the buckets that lie whole inside the period. */
  readonly whole: ReadonlySet<string>;
}

/** An answer of more cells is a table to be filtered, not to be put into sentences. */
const mostCells = 2_000;

/**
 * The sentences that an answer bears out, those first that tell a councillor most.
 *
 * Each is a claim that holds for every value within the bounds of its figures, withheld ones included. They are made of
 * gated figures and their bounds alone, so they say no more than a reader could work out.
 */
export function findingsOf(found: FoundIn): readonly Finding[] {
  const { rows } = found;
  const all = { ...found, rows: rows && rows.length <= mostCells ? rows : [] };
  const findings = found.measures.flatMap((measure) => [
    ...slicesOf(all, measure).flatMap(ofSlice),
    ...seriesOf(all, measure).flatMap(ofSeries),
  ]);
  return findings.toSorted((a, b) => b.weight - a.weight);
}

interface Found extends FoundIn {
  readonly rows: readonly GatedRow[];
}

/** A part of the answer tells less than the whole of it. */
const partWeighs = 0.6;

function ofSlice(slice: Slice): readonly Finding[] {
  const weigh = ({ weight, ...finding }: Finding): Finding => ({
    ...finding,
    weight: Math.round(slice.isPart ? partWeighs * weight : weight),
  });
  return [
    extreme(slice, 'HIGHEST'),
    extreme(slice, 'LOWEST'),
    order(slice),
    largestShare(slice),
    ...againstOverall(slice),
    ...moreThan(slice),
  ]
    .filter((finding) => finding !== null)
    .map(weigh);
}

function ofSeries(series: Series): readonly Finding[] {
  const moved = yearBefore(series);
  return [...(moved ? [moved] : []), ...specialCause(series), ...seasonRun(series)];
}

/** The cells side by side: all of them, and of two dimensions also those of each value of either; of the latest bucket. */
function slicesOf(found: Found, measure: Measure): readonly Slice[] {
  const { dimensions, grain } = found;
  if (dimensions.length === 0) return [];
  const time = grain === null ? null : latestTime(found);
  if (grain !== null && time === null) return [];
  const start = grain === null ? '' : `in ${timeWords(time!, grain)}, `;
  const rows = time === null ? found.rows : found.rows.filter((row) => timeOf(row, grain) === time);
  const overall = found.overall.find((row) => timeOf(row, grain) === time);
  const words = measureWords(measure);
  const slice = (
    some: readonly GatedRow[],
    named: readonly Dimension[],
    within: string,
  ): Slice => ({
    measure,
    words,
    points: some.map((row) => pointOf(row, measure, named, grain)),
    overall: overall && within === '' ? pointOf(overall, measure, [], grain) : null,
    group: dimensionWords(named),
    start: `${start}${within}`,
    isPart: within !== '',
  });
  const all = slice(rows, dimensions, '');
  if (dimensions.length !== 2) return [all];
  return [
    all,
    ...dimensions.flatMap((dimension, i) =>
      slicesWithin(rows, dimension, dimensions[1 - i]!, slice),
    ),
  ];
}

/** A slice for each value of a dimension, of the values of another. */
function slicesWithin(
  rows: readonly GatedRow[],
  dimension: Dimension,
  other: Dimension,
  slice: (rows: readonly GatedRow[], named: readonly Dimension[], within: string) => Slice,
): readonly Slice[] {
  const byValue = Map.groupBy(rows, (row) => codeOf(row.dimensions[dimension.id] ?? null));
  return [...byValue].flatMap(([code, some]) =>
    code === null || code === 'unknown'
      ? []
      : [slice(some, [other], `where ${wordOf(dimension)} is ${nameOf(some[0]!, [dimension])}, `)],
  );
}

/** A dimension in the middle of a sentence. @example wordOf({ label: 'Service type' }) // 'service type' */
function wordOf({ label }: Dimension): string {
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** Every cell over time, and all of them together. */
function seriesOf(found: Found, measure: Measure): readonly Series[] {
  const { grain, dimensions, rows, overall } = found;
  if (grain === null || !isSteadyUnit(found, measure)) return [];
  const words = measureWords(measure);
  const cells =
    dimensions.length === 0
      ? []
      : [...Map.groupBy(rows, (row) => nameOf(row, dimensions)).values()];
  return [dimensions.length === 0 ? rows : overall, ...cells].flatMap((some) => {
    const points = some
      .map((row) => pointOf(row, measure, some === overall ? [] : dimensions, grain))
      .filter(({ time, unknown }) => found.whole.has(time!) && !unknown)
      .toSorted((a, b) => (a.time! < b.time! ? -1 : 1));
    const run = isWithoutGap(points, found) ? latestRun(points) : [];
    const name = points[0]?.name ?? '';
    return run.length < 2 ? [] : [{ measure, words, grain, points: run, name }];
  });
}

/** Council staff see only cells that hold somebody: a bucket that is not there would put two apart side by side. */
function isWithoutGap(points: readonly Point[], { whole }: FoundIn): boolean {
  return points.length === whole.size;
}

/**
 * Whether buckets of a grain hold as much time as each other for a measure: what is counted by the week has months of
 * four weeks and of five, which alone would make it rise and fall.
 */
function isSteadyUnit({ cube, grain }: FoundIn, { formula }: Measure): boolean {
  const byWeek = cube.timeGrains.includes('week') && formula.kind === 'sum';
  return !byWeek || grain === 'financialYear' || grain === 'week';
}

function latestTime({ rows, grain, whole }: Found): string | null {
  const times = rows.map((row) => timeOf(row, grain)!).filter((time) => whole.has(time));
  return times.toSorted().at(-1) ?? null;
}

function timeOf({ places }: GatedRow, grain: TimeGrain | null): string | null {
  return grain === null ? null : (places[grain] as string);
}

/** What a row says of itself whatever the measure, worked out once: rows are asked for each measure, slice and series. */
type Place = Omit<Point, 'figure'>;

const places = new WeakMap<GatedRow, Map<string, Place>>();

function pointOf(
  row: GatedRow,
  measure: Measure,
  dimensions: readonly Dimension[],
  grain: TimeGrain | null,
): Point {
  const named = dimensions.length === 0 ? '' : dimensions.map(({ id }) => id).join();
  const known = places.get(row) ?? new Map<string, Place>();
  const place = known.get(named) ?? placeIn(row, dimensions, grain);
  known.set(named, place);
  places.set(row, known);
  return { ...place, figure: row.measures[measure.id]! };
}

function placeIn(row: GatedRow, dimensions: readonly Dimension[], grain: TimeGrain | null): Place {
  const codes = Object.entries(row.dimensions).flatMap(([id, value]) =>
    typeof value === 'string' ? [] : [[id, codeOf(value)] as const],
  );
  return {
    name: nameOf(row, dimensions),
    codes: Object.fromEntries(codes),
    time: timeOf(row, grain),
    unknown: dimensions.some(({ id }) => isUnknown(codeOf(row.dimensions[id] ?? null))),
  };
}

function isUnknown(code: string | null): boolean {
  return code === null || code === 'unknown';
}

function codeOf(value: DimensionValue): string | null {
  return typeof value === 'object' && value !== null ? value.code : value;
}

function nameOf({ dimensions }: GatedRow, named: readonly Dimension[]): string {
  return named
    .map(({ id, values = [] }) => {
      const value = dimensions[id] ?? null;
      if (typeof value !== 'object' || value === null) return value ?? 'Not known';
      return values.find(({ code }) => code === value.code)?.plain ?? value.label;
    })
    .join(', ');
}
