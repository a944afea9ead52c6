import {
  type AnswerContext,
  answerEquality,
  dryRunEquality,
  type EqualityBase as Base,
  type EqualityDimension as Dimension,
  type EqualityQuestion,
  type Question,
} from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { selectionOf } from '../graphql/selection.js';
import { DateScalar } from '../types/scalars.js';
import { Period } from '../types/inputs.js';
import { findingFields } from '../findings/findingFields.js';
import { allowsForAge } from './allowsForAge.js';
import {
  EqualityAnswer,
  EqualityBase,
  EqualityDimension,
  equalityMeasureTypes,
} from './equalityTypes.js';
import { withExample } from '../graphql/rootExamples.js';

/** `equality`: who is supported, beside who lives here. */
@Resolver()
export class EqualityResolver {
  @Query(() => EqualityAnswer, {
    nullable: true,
    description: withExample(
      'equality',
      'Compares the adults supported with the adults who live here, group by group: shares, rates and ratios with 95 % intervals. Groups differ in age: look at the standardised figures beside the crude ones.',
    ),
  })
  async equality(
    @Arg('measure', () => equalityMeasureTypes.enumType, {
      defaultValue: 'long-term-support',
      description: 'Which people are compared.',
    })
    measure: string,
    @Arg('by', () => EqualityDimension, { description: 'What they are compared by.' })
    by: Dimension,
    @Arg('at', () => DateScalar, {
      nullable: true,
      description:
        'People in place on this day; left out with period, the last day loaded. Not for hours and nights.',
    })
    at: string | null,
    @Arg('period', () => Period, {
      nullable: true,
      description:
        'People at any time in this period, instead of on a day. Hours and nights: left out, the last twelve months loaded.',
    })
    period: Period | null,
    @Arg('base', () => EqualityBase, {
      defaultValue: 'KNOWN',
      description: 'Whom shares are shares of.',
    })
    base: Base,
    @Arg('reference', () => String, {
      nullable: true,
      description:
        'Code of the group that others are compared with; left out, the one with most residents.',
    })
    reference: string | null,
    @Arg('coarsen', () => Boolean, {
      defaultValue: true,
      description:
        'Whether ethnic groups of which one has fewer than 10 people are shown as the family they belong to.',
    })
    coarsen: boolean,
    @Arg('years', () => Int, {
      defaultValue: 1,
      description: 'How many years the trend looks at, this one included: 1 to 10.',
    })
    years: number,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reader, policy, answerCube }: Context,
  ): Promise<object> {
    const asked = period && {
      ...period,
      from: period.from ?? undefined,
      to: period.to ?? undefined,
    };
    const selection = selectionOf(info, 3);
    const question = {
      measure,
      by,
      base,
      coarsen,
      years,
      standardise: allowsForAge(selection),
      ...(at && { at }),
      ...(asked && { period: asked }),
      ...(reference !== null && reference !== undefined && { reference }),
    };
    const dryRun = selection.every(({ field }) => field === 'explain');
    let fromCache = !dryRun;
    const context = {
      ...reader,
      policy,
      ask: async (wanted: Question, own: Pick<AnswerContext, 'ownSets'>) => {
        const answered = await answerCube(wanted, own);
        fromCache &&= answered.fromCache;
        return answered.answer;
      },
    };
    const asking = question as EqualityQuestion;
    if (dryRun) {
      const { explain } = await dryRunEquality(asking, context);
      return { explain: { ...explain, fromCache } };
    }
    const answer = await answerEquality(asking, context);
    return {
      ...answer,
      findings: answer.findings.map((finding) => findingFields(finding)),
      explain: { ...answer.explain, fromCache },
    };
  }
}
