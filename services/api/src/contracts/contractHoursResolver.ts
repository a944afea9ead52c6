import { answerContractHours, zoneTerms } from '@careshape/metrics';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { findingFields } from '../findings/findingFields.js';
import type { Context } from '../graphql/context.js';
import { withExample } from '../graphql/rootExamples.js';
import { closedListTypes } from '../types/closedList.js';
import { DateScalar } from '../types/scalars.js';
import { ContractHours } from './contractTypes.js';

const terms = closedListTypes(zoneTerms);

/** `contractHours`: hours delivered in each zone beside those contracted. */
@Resolver()
export class ContractHoursResolver {
  @Query(() => ContractHours, {
    nullable: true,
    description: withExample(
      'contractHours',
      'Hours of home support delivered in each zone beside those its provider is contracted for: for council staff by the contracts, for others as the council has printed them.',
    ),
  })
  async contractHours(
    @Arg('term', () => terms.enumType, { description: 'Which home support is meant.' })
    term: string,
    @Arg('from', () => DateScalar, { description: 'First day of the hours.' })
    from: string,
    @Arg('to', () => DateScalar, { description: 'Last day of the hours.' })
    to: string,
    @Ctx() { reader, policy, answerCube }: Context,
  ): Promise<object> {
    const context = {
      ...reader,
      policy,
      ask: async (question: Parameters<typeof answerCube>[0]) =>
        (await answerCube(question)).answer,
    };
    const { zones, together, findings } = await answerContractHours(
      { term, period: { from, to } },
      context,
    );
    return {
      zones: zones.map(({ zone, ...hours }) => ({ ...zone, ...hours })),
      together,
      findings: findings.map((finding) => findingFields(finding)),
    };
  }
}
