import { needOf } from '../coverage/need.js';
import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import { cubes } from '../cubes/cubes.js';
import type { Calculation } from '../question/calculation.js';
import { calculationsOf } from '../question/calculationsOf.js';

/** What a client builds a menu from: a cube in words. */
export interface CatalogueCube {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly source: string;
  readonly timeGrains: readonly string[];
  readonly dimensions: readonly CatalogueDimension[];
  readonly measures: readonly CatalogueMeasure[];
}

export type CatalogueDimension = Pick<
  Dimension,
  'id' | 'label' | 'definition' | 'kind' | 'values' | 'list' | 'notForPublic'
>;

/** A measure in words, with the file layouts it stands on and the days it takes to settle. */
export type CatalogueMeasure = Omit<Measure, 'formula' | 'settlesAfter'> & {
  readonly layouts: readonly string[];
  readonly settlesAfter: number;
  /** What can be worked out of it in a row. */
  readonly calculations: readonly Calculation[];
};

/** Every cube, dimension and measure with its definition, without the SQL. */
export const catalogue: readonly CatalogueCube[] = cubes.map(wordsOf);

function wordsOf(cube: Cube): CatalogueCube {
  const { id, label, definition, source, timeGrains } = cube;
  const dimensions = cube.dimensions.map(dimensionWords);
  const measures = cube.measures.map((measure) => measureWords(cube, measure));
  return { id, label, definition, source, timeGrains, dimensions, measures };
}

function dimensionWords(dimension: Dimension): CatalogueDimension {
  const { id, label, definition, kind, values, list, notForPublic } = dimension;
  const words = { id, label, definition, kind };
  return Object.assign(
    words,
    values && { values },
    list && { list },
    notForPublic && { notForPublic },
  );
}

function measureWords(cube: Cube, measure: Measure): CatalogueMeasure {
  const { layouts } = needOf(cube, measure) ?? cube;
  const { settlesAfter = 0 } = measure;
  const calculations = calculationsOf(cube, measure);
  const words: CatalogueMeasure & { formula?: unknown } = {
    ...measure,
    layouts,
    settlesAfter,
    calculations,
  };
  delete words.formula;
  return words;
}
