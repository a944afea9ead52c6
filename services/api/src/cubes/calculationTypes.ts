import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../types/scalars.js';

/** What can be worked out of a measure in a row. */
export const Calculation = {
  VALUE: 'VALUE',
  SHARE_OF_TOTAL: 'SHARE_OF_TOTAL',
  SHARE_OF_PARENT: 'SHARE_OF_PARENT',
  PER_1000: 'PER_1000',
  RANK: 'RANK',
  CUMULATIVE: 'CUMULATIVE',
  ROLLING_3: 'ROLLING_3',
  ROLLING_12: 'ROLLING_12',
  MEDIAN: 'MEDIAN',
  P90: 'P90',
} as const;
registerEnumType(Calculation, {
  name: 'Calculation',
  description:
    'What is worked out of a measure, always from figures after disclosure control. The catalogue says which of them a measure has.',
  valuesConfig: {
    VALUE: { description: 'The measure as it stands.' },
    SHARE_OF_TOTAL: { description: 'In percent of the whole question.' },
    SHARE_OF_PARENT: {
      description: 'In percent of the same row without the last dimension in by.',
    },
    PER_1000: {
      description:
        'For every 1,000 adult residents of the same ward, sex, age and ethnic group, by a population of at most two years before or after.',
    },
    RANK: {
      description:
        'The place among rows of the same time that show a figure, the highest first; equal ones share a place.',
    },
    CUMULATIVE: { description: 'Added up from the first bucket of time to this one.' },
    ROLLING_3: {
      description: 'Added up over the three months that end with this one: by month only.',
    },
    ROLLING_12: {
      description: 'Added up over the twelve months that end with this one: by month or quarter.',
    },
    MEDIAN: { description: 'Of days: half are no longer.' },
    P90: { description: 'Of days: nine in ten are no longer.' },
  },
});

/** How a measure in one period is compared with the same in another. */
export const Change = { DIFFERENCE: 'DIFFERENCE', PERCENT: 'PERCENT', RATIO: 'RATIO' } as const;
registerEnumType(Change, {
  name: 'Change',
  description: 'How a measure in one period is compared with the same in another.',
  valuesConfig: {
    DIFFERENCE: { description: 'One less the other; shares differ by percentage points.' },
    PERCENT: { description: 'The difference in percent of the other.' },
    RATIO: { description: 'One over the other.' },
  },
});

const Grain = {
  DAY: 'day',
  WEEK: 'week',
  MONTH: 'month',
  QUARTER: 'quarter',
  FINANCIAL_YEAR: 'financialYear',
};
registerEnumType(Grain, {
  name: 'Grain',
  description: 'A grain of time.',
  valuesConfig: {
    DAY: { description: 'Days.' },
    WEEK: { description: 'Weeks, from Monday.' },
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Quarters, from January, April, July and October.' },
    FINANCIAL_YEAR: { description: 'Years from 1 April.' },
  },
});

@InputType({ description: 'The last whole months, quarters or years of what is loaded.' })
export class LastInput {
  @Field(() => Int, { description: 'How many.' })
  n!: number;

  @Field(() => Grain, { description: 'Of what.' })
  grain!: string;
}

@InputType({ description: 'Another period of the question, moved in time.' })
export class ShiftInput {
  @Field(() => ID, { description: 'Name of a period that stands before this one.' })
  of!: string;

  @Field(() => Int, { nullable: true, description: 'By how many years; earlier below 0.' })
  years?: number;

  @Field(() => Int, { nullable: true, description: 'By how many months; earlier below 0.' })
  months?: number;
}

@InputType({
  description:
    'One of several periods that stand side by side in a row: by its days, by what was loaded last, or by another period.',
})
export class PeriodInput {
  @Field(() => ID, { description: 'What figures name it by.' })
  name!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; left out beside to, the first day loaded.',
  })
  from?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; left out beside from, the last day loaded.',
  })
  to?: string;

  @Field(() => LastInput, { nullable: true, description: 'Instead of days: the last loaded.' })
  last?: LastInput;

  @Field(() => ShiftInput, {
    nullable: true,
    description:
      'Instead of days: another period moved. Its months stand in the rows of the months they are moved from.',
  })
  shift?: ShiftInput;
}

@ObjectType({ description: 'A named period that was counted in.', simpleResolvers: true })
export class NamedPeriod {
  @Field(() => ID, { description: 'Its name in the question.' })
  name!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}
