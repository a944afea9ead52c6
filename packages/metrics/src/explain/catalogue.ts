import type { Cube, Dimension, Measure } from '../cubes/cube.js';
import { cubes } from '../cubes/cubes.js';

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

export type CatalogueMeasure = Omit<Measure, 'formula'>;

/** Every cube, dimension and measure with its definition, without the SQL. */
export const catalogue: readonly CatalogueCube[] = cubes.map(wordsOf);

function wordsOf(cube: Cube): CatalogueCube {
  const { id, label, definition, source, timeGrains } = cube;
  const dimensions = cube.dimensions.map(dimensionWords);
  const measures = cube.measures.map(measureWords);
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

function measureWords(measure: Measure): CatalogueMeasure {
  const words: CatalogueMeasure & { formula?: unknown } = { ...measure };
  delete words.formula;
  return words;
}
