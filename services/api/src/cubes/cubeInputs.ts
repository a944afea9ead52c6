import type { Cube, Dimension } from '@careshape/metrics';
import { InputType, Int } from 'type-graphql';
import { closedOf } from './closedOf.js';
import { fieldEnum } from '../types/fieldEnum.js';
import { CodeFilter, Direction, FigureBounds, Period } from '../types/inputs.js';
import { type Class, fieldMaker, lowerFirst } from './makeField.js';

/** The GraphQL inputs of one cube: what it can be filtered and sorted by. */
export interface CubeInputs {
  readonly where: Class;
  readonly having: Class;
  readonly order: Class;
  readonly top: Class;
}

/** The enums of a cube that its inputs take. */
interface CubeEnums {
  readonly by: object;
  readonly measures: object;
}

/** The inputs of a cube, made from its record. */
export function cubeInputs(cube: Cube, name: string, enums: CubeEnums): CubeInputs {
  return {
    where: whereType(cube, name),
    having: havingType(cube, name),
    order: orderType(cube, name),
    top: topType(name, enums),
  };
}

function topType(name: string, { by, measures }: CubeEnums): Class {
  const top = class {};
  InputType(`${name}Top`, {
    description: `The most important codes of a dimension of ${name}, by figures after disclosure control.`,
  })(top);
  const field = fieldMaker(top);
  field('n', () => Int, {
    description:
      'How many codes, from 1 to 100; for the public, beside all others, 1, 3, 5, 10 or 20.',
  });
  field('of', () => measures, {
    description: 'By which measure, over the whole question; of several periods, the first.',
  });
  field('dimension', () => by, { description: 'Of which dimension in by.' });
  field('other', () => Boolean, {
    defaultValue: true,
    description:
      'Whether all other codes make one row, counted on its own and not added up. In its keys the code is all-others; it is suppressed where it would show one suppressed code by subtraction.',
  });
  return top;
}

function whereType(cube: Cube, name: string): Class {
  const where = class {};
  InputType(`${name}Where`, {
    description: `What ${name} is asked about; everything given must hold.`,
  })(where);
  const field = fieldMaker(where);
  if (cube.timeGrains.length > 0)
    field('date', () => Period, {
      nullable: true,
      description: 'The period; left out, everything loaded.',
    });
  for (const dimension of cube.dimensions.filter(({ kind }) => kind !== 'time')) {
    const type = filterType(dimension);
    const description = `By ${lowerFirst(dimension.label)}.`;
    field(dimension.id, () => type, { nullable: true, description });
  }
  return where;
}

function havingType(cube: Cube, name: string): Class {
  const having = class {};
  InputType(`${name}Having`, {
    description: `Bounds on the figures of a row of ${name}, tested after disclosure control.`,
  })(having);
  const field = fieldMaker(having);
  for (const measure of cube.measures)
    field(measure.id, () => FigureBounds, {
      nullable: true,
      description: `By ${lowerFirst(measure.label)}.`,
    });
  return having;
}

function orderType(cube: Cube, name: string): Class {
  const fields = fieldEnum(
    `${name}Field`,
    `What rows of ${name} can be sorted by: a measure, or a dimension in by.`,
    [...cube.dimensions, ...cube.measures].map(({ id, label }) => ({
      id,
      description: `${label}.`,
    })),
  );
  const order = class {};
  InputType(`${name}Order`, { description: `One word of the order of rows of ${name}.` })(order);
  const field = fieldMaker(order);
  field('field', () => fields, { description: 'What to sort by.' });
  field('direction', () => Direction, {
    defaultValue: Direction.ASC,
    description: 'Which way; suppressed figures come last in either.',
  });
  return order;
}

function filterType(dimension: Dimension): object {
  return dimension.kind === 'open' ? CodeFilter : closedOf(dimension).filter;
}
