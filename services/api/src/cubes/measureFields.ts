import type { Cube } from '@careshape/metrics';
import { Figure } from '../types/outputs.js';
import { described, type FieldMaker } from './makeField.js';

/** Adds the figures of a cube to its row: the one place where fields of measures are made. */
export function measureFields(cube: Cube, field: FieldMaker): void {
  for (const measure of cube.measures)
    field(measure.id, () => Figure, {
      description: `${described(measure)} Unit: ${measure.unit}.`,
    });
}
