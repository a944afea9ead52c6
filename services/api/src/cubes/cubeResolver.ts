import type { Cube } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { selectionOf, writtenOf } from '../graphql/selection.js';
import { cubeAnswer } from './cubeAnswer.js';
import { type CubeArguments, cubeQuestion, explainWish } from './cubeQuestion.js';
import { cubeTypes } from './cubeTypes.js';

/** Rows on a page of a cube when the question does not say. */
const usualRows = 100;

/** The resolver of a cube's root field: selection and arguments in, one question, gated figures out. */
export function cubeResolver(cube: Cube): new () => object {
  const types = cubeTypes(cube);
  const resolver = class {
    async [cube.id](
      where: CubeArguments['where'],
      having: CubeArguments['having'],
      orderBy: CubeArguments['orderBy'],
      first: number,
      after: CubeArguments['after'],
      info: GraphQLResolveInfo,
      { answerCube }: Context,
    ): Promise<object> {
      const args = { where, having, orderBy, first, after };
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
  Query(() => types.answer, {
    ...optional,
    name: cube.id,
    description: `${cube.definition} ${asked}`,
  })(prototype, cube.id, method);
  Arg('where', () => types.where, { ...optional, description: 'What is asked about.' })(
    prototype,
    cube.id,
    0,
  );
  Arg('having', () => types.having, {
    ...optional,
    description: 'Bounds on the figures of a row.',
  })(prototype, cube.id, 1);
  Arg('orderBy', () => [types.order], {
    ...optional,
    description: 'The order of rows; left out, dimensions in reading order.',
  })(prototype, cube.id, 2);
  Arg('first', () => Int, { defaultValue: usualRows, description: 'Rows on this page.' })(
    prototype,
    cube.id,
    3,
  );
  Arg('after', () => String, {
    ...optional,
    description: 'Cursor of the row before the first one wanted.',
  })(prototype, cube.id, 4);
  Info()(prototype, cube.id, 5);
  Ctx()(prototype, cube.id, 6);
  return resolver;
}

const asked = 'Figures are grouped by the dimensions selected inside rows.';
