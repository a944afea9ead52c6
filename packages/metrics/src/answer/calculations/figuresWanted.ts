import type { Measure } from '../../cubes/cube.js';
import type { ExplainMeasure } from '../../explain/explainMeasures.js';
import type { Figure } from '../../gate/figure.js';
import type { Policy } from '../../gate/policy.js';
import { notNegative } from '../../gate/range.js';
import {
  type CalculationWish,
  figureKey,
  type FigureWish,
  isChange,
} from '../../question/calculation.js';
import { bucketEnd, finestGrain } from '../../question/buckets.js';
import { alignedStart, ownStart } from '../../question/periods/askedPeriods.js';
import { type AlignedRow, bucketAt, figureOfNobody, type PeriodRows } from './alignRows.js';
import type { Calculating } from './calculating.js';
import { calculationWords, changeWords } from './calculationWords.js';
import { figureOf } from '../rows/display.js';
import { allOthers } from '../top/foldDimension.js';
import { changeFigure } from './changeFigure.js';
import { percentileFigure } from './percentileFigure.js';
import { percentilesOfRows } from './percentilesOfRows.js';
import { perThousandFigure } from './perThousandFigure.js';
import { rankFigures } from './rankFigures.js';
import { residentsOfRows } from './residentsOfRows.js';
import { type Running, runningFigures } from './runningFigures.js';
import { shareFigure } from './shareFigure.js';
import { readWholes, type WholeOf } from './wholes.js';

/** The figures wanted of rows: of each row by the wish's key, and each wish in words. */
export interface FiguresWanted {
  readonly of: readonly Readonly<Record<string, Figure>>[];
  readonly words: readonly ExplainMeasure[];
}

/** A wish worked out: one figure for each row, and what it was divided by. */
interface WorkedOut {
  readonly figures: readonly Figure[];
  readonly denominator: string | null;
}

/** Works out the figures wanted of rows from gated figures, each once. */
export async function figuresWanted(
  wishes: readonly FigureWish[],
  calculating: Calculating,
): Promise<FiguresWanted> {
  const wanted = [...new Map(wishes.map((wish) => [figureKey(wish), wish]))];
  const wholes = sharedWholes(calculating);
  const worked = await Promise.all(wanted.map(([, wish]) => workedOut(wish, calculating, wholes)));
  return {
    of: calculating.rows.map((_, place) =>
      Object.fromEntries(wanted.map(([key], i) => [key, worked[i]!.figures[place]!])),
    ),
    words: wanted.flatMap(([, wish], i) => wordsOf(wish, calculating, worked[i]!.denominator)),
  };
}

type Wholes = (period: PeriodRows, as: 'SHARE_OF_TOTAL' | 'SHARE_OF_PARENT') => Promise<WholeOf>;

/** Wholes are read once for all measures that are shared out. */
function sharedWholes(calculating: Calculating): Wholes {
  const reads = new Map<string, Promise<WholeOf>>();
  return (period, as) => {
    const kept = as === 'SHARE_OF_PARENT' ? calculating.by.slice(0, -1) : [];
    const key = JSON.stringify([period.period.name, kept]);
    const read = reads.get(key) ?? readWholes(calculating, period, kept);
    reads.set(key, read);
    return read;
  };
}

async function workedOut(
  wish: FigureWish,
  calculating: Calculating,
  wholes: Wholes,
): Promise<WorkedOut> {
  const { rows, reads } = calculating;
  const measure = measureOf(wish, calculating);
  if (isChange(wish)) {
    const [from, to] = [numberOf(reads, wish.from), numberOf(reads, wish.to)];
    const figures = rows.map(({ figure }) =>
      changeFigure(measure, wish.change, figure(measure, from), figure(measure, to)),
    );
    const denominator = wish.change === 'DIFFERENCE' ? null : `${measure.label}, ${wish.from}`;
    return { figures, denominator };
  }
  const number = wish.period === undefined ? 0 : numberOf(reads, wish.period);
  return calculated(wish, { ...calculating, wholes, measure, number });
}

async function calculated(
  { as }: CalculationWish,
  calculating: Calculating & { wholes: Wholes; measure: Measure; number: number },
): Promise<WorkedOut> {
  const { rows, reads, wholes, measure, number, policy } = calculating;
  const read = reads[number]!;
  const figures = rows.map(({ figure }) => figure(measure, number));
  switch (as) {
    case 'VALUE':
      return { figures, denominator: null };
    case 'SHARE_OF_TOTAL':
    case 'SHARE_OF_PARENT': {
      const wholeOf = await wholes(read, as);
      const shares = figures.map((figure, place) => {
        const whole = wholeOf(rows[place]!, measure) ?? missingWhole(figure, measure, policy);
        return shareFigure(measure, as, figure, whole);
      });
      return { figures: shares, denominator: `${measure.label}: ${wholeWords(as, calculating)}` };
    }
    case 'PER_1000': {
      const residents = await residentsOfRows(calculating, read);
      const rates = figures.map((figure, place) =>
        perThousandFigure(measure, figure, residents.of(rows[place]!)),
      );
      return { figures: rates, denominator: residents.words };
    }
    case 'RANK': {
      // all others are no code, and have no place among codes
      const ofCodes = figures.map((figure, place) =>
        rows[place]!.codes.includes(allOthers.code)
          ? figureOf(null, 'NOT_AVAILABLE', measure)
          : figure,
      );
      return {
        figures: bySeries(rows, 'starts', ofCodes, (own) => rankFigures(measure, own)),
        denominator: null,
      };
    }
    case 'CUMULATIVE':
    case 'ROLLING_3':
    case 'ROLLING_12':
      return { figures: running(as, calculating, figures), denominator: null };
    case 'MEDIAN':
    case 'P90': {
      const percentiles = await percentilesOfRows(calculating, read, measure);
      const found = figures.map((mean, place) =>
        percentileFigure(measure, as, { mean, policy, raw: percentiles(rows[place]!, as) }),
      );
      return { figures: found, denominator: null };
    }
  }
}

/** A whole without a row holds nobody; for the public, one that is left out of a long answer is wholly suppressed. */
function missingWhole(part: Figure, measure: Measure, { name }: Policy): Figure {
  if (part.status === 'NOT_AVAILABLE') return part;
  return name === 'analyst'
    ? figureOf(0, 'EXACT', measure)
    : figureOf(null, 'SUPPRESSED', measure, { range: notNegative });
}

/** Works figures out series by series, in order of time, and puts them back in the order of the rows. */
function bySeries(
  rows: readonly AlignedRow[],
  key: 'starts' | 'codes',
  figures: readonly Figure[],
  work: (own: readonly Figure[], places: readonly number[]) => readonly Figure[],
): readonly Figure[] {
  const places = Map.groupBy(rows.keys(), (place) => JSON.stringify(rows[place]![key]));
  const worked: Figure[] = [];
  for (const unordered of places.values()) {
    const series = unordered.toSorted((a, b) => compare(rows[a]!.starts, rows[b]!.starts));
    const own = work(
      series.map((place) => figures[place]!),
      series,
    );
    series.forEach((place, i) => (worked[place] = own[i]!));
  }
  return worked;
}

function compare(one: string | null, other: string | null): number {
  return (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0;
}

/** Sums along time, over the buckets of the period alone: rows that stand in other buckets have none. */
function running(
  as: Running['as'],
  { rows, reads, asked, measure, number }: Calculating & { measure: Measure; number: number },
  figures: readonly Figure[],
): readonly Figure[] {
  const read = reads[number]!;
  const { period } = read;
  const buckets = period.time.buckets ?? [];
  const grain = finestGrain(asked.grains)!;
  const window = (as === 'ROLLING_12' ? 12 : 3) / (grain === 'quarter' ? 3 : 1);
  const kind: Running = as === 'CUMULATIVE' ? { as } : { as, buckets: window };
  return bySeries(rows, 'codes', figures, (own, places) => {
    const found = places.map((place) => bucketAt(ownStart(rows[place]!.starts!, period), period));
    const byBucket = new Map(found.map((bucket, i) => [bucket, own[i]!]));
    const { codes } = rows[places[0]!]!;
    const nobodyIn = (starts: string) =>
      figureOfNobody(measure, read, { codes, starts: alignedStart(starts, period) });
    const series = buckets.map(({ starts, from, to }, bucket) => ({
      figure: byBucket.get(bucket) ?? nobodyIn(starts),
      whole: from === starts && to === bucketEnd(starts, grain),
    }));
    const sums = runningFigures(measure, kind, series);
    return found.map((bucket, i) => sums[bucket] ?? own[i]!);
  });
}

function measureOf({ of }: FigureWish, { asked }: Calculating): Measure {
  return asked.cube.measures.find(({ id }) => id === of)!;
}

function numberOf(reads: readonly PeriodRows[], name: string): number {
  return reads.findIndex(({ period }) => period.name === name);
}

function wholeWords(as: 'SHARE_OF_TOTAL' | 'SHARE_OF_PARENT', { by, asked }: Calculating): string {
  if (as === 'SHARE_OF_TOTAL') return 'the whole question';
  const last = asked.cube.dimensions.find(({ id }) => id === by.at(-1))!;
  return `the row without ${last.label.toLowerCase()}`;
}

function wordsOf(
  wish: FigureWish,
  calculating: Calculating,
  denominator: string | null,
): readonly ExplainMeasure[] {
  if (!isChange(wish) && wish.as === 'VALUE') return [];
  const measure = measureOf(wish, calculating);
  const words = isChange(wish)
    ? changeWords(measure, wish.change)
    : calculationWords(measure, wish.as);
  const { label, definition, unit } = words;
  const { source } = measure;
  return [
    { field: wish.of, label, definition, unit, source, numerator: measure.label, denominator },
  ];
}
