import { answerReconciliation, type ReconciledFigure as Row } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { selectionOf } from '../graphql/selection.js';
import { queryText } from './queryText.js';
import {
  ReconciledFigure,
  ReconciliationAnswer,
  ReconciliationWhere,
} from './reconciliationTypes.js';

/** `reconciliation`: what the council has printed, beside what its records give. */
@Resolver()
export class ReconciliationResolver {
  @Query(() => ReconciliationAnswer, {
    nullable: true,
    description:
      'Every published figure that the platform can compute, beside the computed one, with the query that computes it.',
  })
  async reconciliation(
    @Arg('where', () => ReconciliationWhere, { nullable: true, description: 'What to keep.' })
    where: ReconciliationWhere | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Rows on this page, at most 200.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Cursor of the row before the first one wanted.',
    })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reader, policy }: Context,
  ): Promise<object> {
    const dryRun = selectionOf(info, 1).every(({ field }) => field === 'explain');
    const request = { where: where ?? {}, first, after, dryRun };
    const answer = await answerReconciliation(request, { ...reader, policy });
    return {
      ...answer,
      pageInfo: {
        hasNextPage: answer.hasNextPage,
        hasPreviousPage: answer.hasPreviousPage,
        startCursor: answer.rows[0]?.cursor ?? null,
        endCursor: answer.rows.at(-1)?.cursor ?? null,
      },
    };
  }
}

/** What is worked out for a reconciled figure only where it is asked for. */
@Resolver(() => ReconciledFigure)
export class ReconciledFigureResolver {
  @FieldResolver(() => String, {
    description:
      'The query that asks for what it is computed from: paste it in the playground. Figures by contract are for signed-in analysts only.',
  })
  query(@Root() row: Row): string {
    return queryText(row);
  }
}
