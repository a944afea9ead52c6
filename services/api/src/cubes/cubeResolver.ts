import type { Cube, Grid as GridName } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { withExample } from '../graphql/rootExamples.js';
import { selectionOf, writtenOf } from '../graphql/selection.js';
import { cubeAnswer } from './cubeAnswer.js';
import { PeriodInput } from './calculationTypes.js';
import { type CubeArguments, cubeQuestion, explainWish } from './cubeQuestion.js';
import { cubeTypes } from './cubeTypes.js';
import { Grid } from './gridTypes.js';

/** The resolver of a cube's root field: arguments and selection in, one question, gated figures out. */
export function cubeResolver(cube: Cube): new () => object {
  const types = cubeTypes(cube);
  const resolver = class {
    async [cube.id](
      info: GraphQLResolveInfo,
      { answerCube }: Context,
      by: CubeArguments['by'],
      where: CubeArguments['where'],
      having: CubeArguments['having'],
      orderBy: CubeArguments['orderBy'],
      grid: GridName,
      top: CubeArguments['top'],
      periods: CubeArguments['periods'],
    ): Promise<object> {
      const args = { by, where, having, orderBy, grid, periods, top };
      const selected = selectionOf(info, 2);
      const wish = explainWish(selected);
      const asked = wish?.dryRun ? writtenOf(info, 2) : selected;
      const question = cubeQuestion(cube, args, asked, wish);
      return cubeAnswer(cube, await answerCube(question));
    }
  };
  const { prototype } = resolver;
  const method = Object.getOwnPropertyDescriptor(prototype, cube.id)!;
  const optional = { nullable: true };
  Resolver()(resolver);
  Query(() => types.grid, {
    ...optional,
    name: cube.id,
    description: withExample(cube.id, `${cube.definition} ${asked}`),
  })(prototype, cube.id, method);
  Info()(prototype, cube.id, 0);
  Ctx()(prototype, cube.id, 1);
  Arg('by', () => [types.by], {
    defaultValue: [],
    description:
      'What rows are grouped by: the order of columns and, where orderBy does not say, of rows. Each once; empty: one row.',
  })(prototype, cube.id, 2);
  Arg('where', () => types.where, { ...optional, description: 'What is asked about.' })(
    prototype,
    cube.id,
    3,
  );
  Arg('having', () => types.having, {
    ...optional,
    description: 'Bounds on the figures of a row.',
  })(prototype, cube.id, 4);
  Arg('orderBy', () => [types.order], {
    ...optional,
    description: 'The order of rows; left out, that of by, each dimension in reading order.',
  })(prototype, cube.id, 5);
  Arg('grid', () => Grid, {
    defaultValue: Grid.FULL,
    description: 'Whether cells without a figure to show are sent.',
  })(prototype, cube.id, 6);
  Arg('top', () => types.top, {
    ...optional,
    description: 'Only the most important codes of one dimension, and all others together.',
  })(prototype, cube.id, 7);
  // the last of all: a cube without time has none
  if (cube.timeGrains.length > 0)
    Arg('periods', () => [PeriodInput], {
      ...optional,
      description:
        'Several periods side by side in each row, instead of one in where.date; a figure without a period is of the first. More than one count as a dimension.',
    })(prototype, cube.id, 8);
  return resolver;
}

const asked =
  'Figures are grouped by what stands in by. All rows come at once, or an error that says how many there are. Null beside an error where it cannot be answered: other fields of the query stand.';
