import {
  type AnswerContext,
  answerReconciliation,
  type ReconciledFigure as Row,
  type ReconciliationAnswer as Answer,
  reconciliationPageMost,
  type ReconciliationRequest,
} from '@careshape/metrics';
import type { ArgumentNode, GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { selectionOf } from '../graphql/selection.js';
import { shownFigures } from './shownFigures.js';
import { queryText } from './queryText.js';
import {
  ReconciledFigure,
  ReconciliationAnswer,
  ReconciliationWhere,
} from './reconciliationTypes.js';
import { withExample } from '../graphql/rootExamples.js';

/** `reconciliation`: what the council has printed, beside what its records give. */
@Resolver()
export class ReconciliationResolver {
  @Query(() => ReconciliationAnswer, {
    nullable: true,
    description: withExample(
      'reconciliation',
      'Every published figure that the platform can compute, beside the computed one, with the query that computes it.',
    ),
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
    @Ctx() { reader, policy, whole }: Context,
  ): Promise<object> {
    const dryRun = selectionOf(info, 1).every(({ field }) => field === 'explain');
    const request = { where: where ?? {}, first, after, dryRun };
    const everyPage =
      whole && !info.fieldNodes.some(({ arguments: given }) => given?.some(isOfPage));
    const answer = await (everyPage ? answerEveryPage : answerReconciliation)(request, {
      ...reader,
      policy,
    });
    return {
      ...shownFigures(answer, reader.authority),
      pageInfo: {
        hasNextPage: answer.hasNextPage,
        hasPreviousPage: answer.hasPreviousPage,
        startCursor: answer.rows[0]?.cursor ?? null,
        endCursor: answer.rows.at(-1)?.cursor ?? null,
      },
    };
  }
}

function isOfPage({ name }: ArgumentNode): boolean {
  return ['first', 'after'].includes(name.value);
}

/** All pages as one. */
async function answerEveryPage(
  request: ReconciliationRequest,
  context: AnswerContext,
): Promise<Answer> {
  const page = await answerReconciliation({ ...request, first: reconciliationPageMost }, context);
  if (!page.hasNextPage) return page;
  const after = page.rows.at(-1)!.cursor;
  const rest = await answerEveryPage({ ...request, after }, context);
  return { ...page, rows: [...page.rows, ...rest.rows], hasNextPage: false };
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
