import { answerOutcomes } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql';
import { explainWish } from '../cubes/cubeQuestion.js';
import type { Context } from '../graphql/context.js';
import { findingFields } from '../findings/findingFields.js';
import { selectionOf } from '../graphql/selection.js';
import { OutcomesAnswer } from './outcomeTypes.js';
import { withExample } from '../graphql/rootExamples.js';

/** `outcomes`: the national framework as published. */
@Resolver()
export class OutcomesResolver {
  @Query(() => OutcomesAnswer, {
    nullable: true,
    description: withExample(
      'outcomes',
      'Measures of the Adult Social Care Outcomes Framework as the Department publishes them, not computed from the council’s records: by year, beside the region and England, with direction of travel.',
    ),
  })
  async outcomes(
    @Arg('codes', () => [String], {
      nullable: true,
      description: 'Codes of the measures wanted, such as 2E(2a); left out, all of them.',
    })
    codes: string[] | null,
    @Arg('themes', () => [String], {
      nullable: true,
      description: 'Parts of the framework wanted, such as Independence; left out, all of them.',
    })
    themes: string[] | null,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { reader, policy }: Context,
  ): Promise<object> {
    const explain = explainWish(selectionOf(info, 2));
    const question = { ...(codes && { codes }), ...(themes && { themes }), explain };
    const answer = await answerOutcomes(question, { ...reader, policy });
    return { ...answer, findings: answer.findings.map((finding) => findingFields(finding)) };
  }
}
