import { loadList, pageSize } from '@careshape/metrics';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { atMost } from './atMost.js';
import { connectionResolver } from './connection.js';
import { Load, Problem, toLoad } from './load.js';

/** `loads`: the list. */
export const LoadsResolver = connectionResolver({
  list: loadList,
  name: 'Load',
  description: 'Every file offered to the loader, newest first: sources and freshness.',
  node: Load,
  toNode: toLoad,
  reads: { number: ['id'], problems: ['id'] },
});

/** What hangs on a load. */
@Resolver(() => Load)
export class LoadResolver {
  @FieldResolver(() => [Problem], {
    nullable: true,
    description: 'Rows that broke a rule, in the order of the file. For signed-in analysts only.',
  })
  async problems(
    @Root() { number }: Load,
    @Arg('first', () => Int, {
      defaultValue: 50,
      description: `How many problems, at most ${pageSize.most}.`,
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<readonly Problem[]> {
    forAnalysts('the problem report of a load', context);
    return context.loaders.problemsOfLoad(atMost('problems', first)).load(number);
  }
}
