import type { AskedQuestion, AskedTime } from '../../question/askedQuestion.js';
import { bucketName, bucketStart } from '../../question/buckets.js';
import type { CodeValue, Dimension, Measure } from '../../cubes/cube.js';
import type { DimensionValue } from './dimensionValue.js';
import type { Figure } from '../../gate/figure.js';
import { gate } from '../../gate/gate.js';
import { figureOf } from './display.js';
import { emptyCell, type PlacedCells } from './grid.js';
import { measureFigure } from './measureFigure.js';
import type { ReadQuestion } from '../readQuestion.js';
import type { Names } from '../../question/names.js';
import type { Policy } from '../../gate/policy.js';

/** A gated cell with the place of each of its dimensions in reading order. */
export interface GatedRow {
  readonly dimensions: Readonly<Record<string, DimensionValue>>;
  /** By dimension id: time by its day, codes by their place in the list, not known last. */
  readonly places: Readonly<Record<string, number | string>>;
  readonly measures: Readonly<Record<string, Figure>>;
  /** The figures wanted beside the measures, by the keys of their wishes. */
  readonly figures?: Readonly<Record<string, Figure>>;
}

/** What rows are made with. */
export interface RowContext extends ReadQuestion {
  readonly asked: AskedQuestion;
  readonly time: AskedTime;
  readonly names: Names;
  readonly policy: Policy;
}

/** Makes gated rows of cells: after this nothing ungated is left. */
export function gatedRows(rows: readonly PlacedCells[], context: RowContext): readonly GatedRow[] {
  const { asked, time, names } = context;
  const values = asked.dimensions.map((dimension) => valuesOf(dimension, names));
  return rows.map((row) => {
    const dimensions: Record<string, DimensionValue> = {};
    const places: Record<string, number | string> = {};
    asked.dimensions.forEach(({ id }, i) => {
      const code = row.codes[i] ?? null;
      const known = code === null ? undefined : values[i]!.get(code);
      dimensions[id] = code === null ? null : { code, label: known?.label ?? code };
      places[id] = code === null ? last : (known?.place ?? afterKnown);
    });
    for (const grain of asked.grains) {
      const starts = bucketStart(time.buckets![row.bucket]!.starts, grain);
      dimensions[grain] = bucketName(starts, grain);
      places[grain] = starts;
    }
    return { dimensions, places, measures: figuresOf(row, asked.measures, context) };
  });
}

/** The gated figures of one row. A reading that found nobody where a row is has a cell of nobody there. */
export function figuresOf(
  row: PlacedCells,
  measures: readonly Measure[],
  { asked, policy, readings, places }: RowContext,
): Readonly<Record<string, Figure>> {
  const gated = readings.map(({ parts }, i) => {
    const cell = row.cells[i] ?? emptyCell(parts, row);
    return gate(cell, { cube: asked.cube, policy });
  });
  const figures: Record<string, Figure> = {};
  for (const measure of measures) {
    const { reading, reason } = places[measure.id]![row.bucket]!;
    if (reading === null)
      figures[measure.id] = figureOf(null, 'NOT_AVAILABLE', measure, { reason });
    else {
      const { lengths, reading: of } = readings[reading]!;
      const length = lengths[row.bucket - of.firstBucket]!;
      figures[measure.id] = measureFigure(measure, gated[reading]!, length, reason);
    }
  }
  return figures;
}

/** Codes that no list names come after those it does, and not known after them. */
const afterKnown = 1e8;
const last = 1e9;

function valuesOf(
  dimension: Dimension,
  names: Names,
): ReadonlyMap<string, { label: string; place: number }> {
  const values: readonly CodeValue[] = dimension.values ?? names.get(dimension.id) ?? [];
  return new Map(
    values.map(({ code, label }, place) => [
      code,
      { label, place: code === 'unknown' ? last : place },
    ]),
  );
}
