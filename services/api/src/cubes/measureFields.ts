import type { Cube } from '@careshape/metrics';
import { Arg, Field, ID } from 'type-graphql';
import { Figure } from '../types/outputs.js';
import { Calculation, Change } from './calculationTypes.js';
import { type Class, described } from './makeField.js';

/** Adds the figures of a cube to its row: the one place where fields of measures are made. */
export function measureFields(cube: Cube, row: Class, measures: object): void {
  const isTimed = cube.timeGrains.length > 0;
  for (const measure of cube.measures) {
    const field = figureField(row, measure.id, `${described(measure)} Unit: ${measure.unit}.`);
    if (isTimed)
      field('period', () => ID, {
        nullable: true,
        description: 'Name of one of periods; left out, the first.',
      });
    field('as', () => Calculation, {
      defaultValue: Calculation.VALUE,
      description: 'What is worked out of it.',
    });
  }
  if (isTimed) changeField(row, measures);
}

function changeField(row: Class, measures: object): void {
  const field = figureField(
    row,
    'change',
    'How a measure of this row differs between two of periods. Suppressed where either figure is; not available where either is, where one is of a part of its period only, or where what is divided by is 0.',
  );
  field('of', () => measures, { description: 'The measure.' });
  field('from', () => ID, { description: 'Name of the period that is compared with.' });
  field('to', () => ID, { description: 'Name of the period that is compared.' });
  field('as', () => Change, {
    defaultValue: Change.DIFFERENCE,
    description: 'How they are compared.',
  });
}

/** Adds a figure with arguments, in the order they are added, as a decorated method would be. */
function figureField(row: Class, id: string, description: string) {
  const prototype = row.prototype as Record<string, unknown>;
  // what it answers with is set on the schema once it is built: see figureResolvers
  prototype[id] = () => null;
  const method = Object.getOwnPropertyDescriptor(prototype, id)!;
  Field(() => Figure, { description })(row.prototype as object, id, method);
  let place = 0;
  return (
    name: string,
    type: () => object,
    options: { description: string; nullable?: boolean; defaultValue?: unknown },
  ) => {
    Arg(name, type as () => Class, options)(row.prototype as object, id, place);
    place += 1;
  };
}
