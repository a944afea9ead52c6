import type { TimeGrain } from '@careshape/domain';
import type { GatedRow, RowContext } from '../../answer/rows/answerRow.js';
import { gatedRows } from '../../answer/rows/answerRow.js';
import { placedCells, wholeGrid } from '../../answer/rows/grid.js';
import type { PeopleCount, RawCell } from '../../cells/cell.js';
import type { CodeValue, Cube, Dimension, Measure } from '../../cubes/cube.js';
import { partsOf } from '../../cubes/partsOf.js';
import type { FigureReason } from '../../gate/figure.js';
import { markDominated } from '../../gate/gateDominance.js';
import { analystPolicy, type Policy, publicPolicy } from '../../gate/policy.js';
import type { AskedQuestion, AskedTime } from '../../question/askedQuestion.js';
import { bucketsOf, daysOf } from '../../question/buckets.js';
import type { FoundIn } from '../findingsOf.js';
import { cityCells } from './cityCells.js';
import type { RandomCity } from './randomCity.js';

/** A question to a random city. */
export interface CityQuestion {
  readonly city: RandomCity;
  readonly dimensions: readonly Dimension[];
  readonly measures: readonly Measure[];
  readonly grain: TimeGrain | null;
  /** The values of dimensions without a closed list. */
  readonly names: ReadonlyMap<string, readonly CodeValue[]>;
  /** Buckets that are not to be compared, and why. */
  readonly closed: ReadonlyMap<number, FigureReason>;
}

/** An answer as it is, with the people behind each of its rows by basis. */
export interface Truth extends FoundIn {
  readonly people: ReadonlyMap<GatedRow, Readonly<Record<string, PeopleCount>>>;
}

/** The answer of a random city as the public sees it, and as it is. */
export function askCity(question: CityQuestion): { readonly seen: FoundIn; readonly truth: Truth } {
  return { seen: answered(question, publicPolicy), truth: answered(question, analystPolicy) };
}

function answered(question: CityQuestion, policy: Policy): Truth {
  const { city, dimensions, measures, grain } = question;
  const time = timeOf(question);
  const people = new Map<GatedRow, RawCell['people']>();
  return {
    people,
    cube: city.cube,
    dimensions,
    grain,
    measures,
    rows: rowsOf(question, { dimensions, time, policy, people }),
    overall: rowsOf(question, { dimensions: [], time, policy, people })!,
    whole: new Set(
      (time.buckets ?? [])
        .filter((bucket) => bucket.from === bucket.starts)
        .map(({ starts }) => starts),
    ),
  };
}

function rowsOf(
  { city, measures, grain, names, closed }: CityQuestion,
  {
    dimensions,
    time,
    policy,
    people,
  }: {
    readonly dimensions: readonly Dimension[];
    readonly time: AskedTime;
    readonly policy: Policy;
    readonly people: Map<GatedRow, RawCell['people']>;
  },
): readonly GatedRow[] | null {
  const all = measures.flatMap(({ formula }) => partsOf(formula));
  const parts = [...new Map(all.map((part) => [part.id, part])).values()];
  const asked = askedOf(city.cube, dimensions, measures, grain);
  const spans = time.buckets ?? [time.period];
  const lengths = spans.map((span) => ({
    days: daysOf(span),
    weeks: Math.round(daysOf(span) / 7),
  }));
  const cells = markDominated(
    cityCells(city, dimensions, parts, bucketsOfMonths(city, time)),
    policy,
  );
  const readings = [{ reading: { measures, time, firstBucket: 0 }, parts, cells, lengths }];
  // the truth knows what is not loaded too
  const reasons = policy.name === 'analyst' ? new Map<number, FigureReason>() : closed;
  const places = spans.map((_, bucket) => {
    const reason = reasons.get(bucket) ?? null;
    return { reading: reason === null || reason === 'PARTIAL' ? 0 : null, reason };
  });
  const context: RowContext = {
    asked,
    time,
    names,
    policy,
    readings,
    places: Object.fromEntries(measures.map(({ id }) => [id, places])),
  };
  const grid = wholeGrid(placedCells(readings), context);
  if (!grid) return null;
  const rows = gatedRows(grid, context);
  rows.forEach((row, i) => people.set(row, grid[i]!.cells[0]?.people ?? {}));
  return rows;
}

function askedOf(
  cube: Cube,
  dimensions: readonly Dimension[],
  measures: readonly Measure[],
  grain: TimeGrain | null,
): AskedQuestion {
  return {
    cube,
    by: dimensions,
    dimensions,
    grains: grain ? [grain] : [],
    shown: measures,
    measures,
    totals: [],
    filters: [],
    orderBy: [],
  };
}

/** Months are counted from April 2020. */
function dayOf(month: number): string {
  return new Date(Date.UTC(2020, 3 + month, 1)).toISOString().slice(0, 10);
}

function timeOf({ city, grain }: CityQuestion): AskedTime {
  const end = new Date(Date.parse(dayOf(city.months)) - 86_400_000).toISOString().slice(0, 10);
  const period = { from: dayOf(0), to: end };
  return { period, buckets: grain ? bucketsOf(period, grain) : null };
}

/** The bucket of each month. */
function bucketsOfMonths({ months }: RandomCity, { buckets }: AskedTime): readonly number[] {
  return Array.from(
    { length: months },
    (_, month) => buckets?.findLastIndex(({ from }) => from <= dayOf(month)) ?? 0,
  );
}
