import {
  answerEquality,
  type EqualityBase as Base,
  type EqualityDimension as Dimension,
} from '@careshape/metrics';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { DateScalar } from '../types/scalars.js';
import { Period } from '../types/inputs.js';
import {
  EqualityAnswer,
  EqualityBase,
  EqualityDimension,
  equalityMeasureTypes,
} from './equalityTypes.js';

/** `equality`: who is supported, beside who lives here. */
@Resolver()
export class EqualityResolver {
  @Query(() => EqualityAnswer, {
    nullable: true,
    description:
      'Compares the adults supported with the adults who live here, group by group. Crude shares: groups differ in age.',
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
      description: 'People in place on this day; left out with period, the last day loaded.',
    })
    at: string | null,
    @Arg('period', () => Period, {
      nullable: true,
      description: 'People at any time in this period, instead of on a day.',
    })
    period: Period | null,
    @Arg('base', () => EqualityBase, {
      defaultValue: 'KNOWN',
      description: 'Whom shares are shares of.',
    })
    base: Base,
    @Ctx() { reader, policy }: Context,
  ): Promise<object> {
    const asked = period && {
      ...period,
      from: period.from ?? undefined,
      to: period.to ?? undefined,
    };
    const question = { measure, by, base, ...(at && { at }), ...(asked && { period: asked }) };
    return answerEquality(question as Parameters<typeof answerEquality>[0], { ...reader, policy });
  }
}
