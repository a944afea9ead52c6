import { Field, Float, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

/** The two directions of a sort. */
export const Direction = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(Direction, {
  name: 'Direction',
  description: 'The direction of a sort.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or A first.' },
    DESC: { description: 'Largest, latest or Z first.' },
  },
});

@InputType({ description: 'Keeps or leaves out things by their codes.' })
export class CodeFilter {
  @Field(() => [ID], { nullable: true, description: 'Keep these codes.' })
  in?: string[];

  @Field(() => [ID], { nullable: true, description: 'Leave these codes out.' })
  notIn?: string[];
}

@InputType({ description: 'Keeps what holds some words.' })
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Words it holds, in capitals or not.' })
  contains?: string;
}

@InputType({ description: 'Keeps things of a list by a code of theirs.' })
export class ListCodeFilter {
  @Field(() => [ID], { nullable: true, description: 'Only these.' })
  in?: string[];

  @Field(() => [ID], { nullable: true, description: 'All but these.' })
  notIn?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether they have such a code at all.' })
  known?: boolean;
}

@InputType({ description: 'Keeps whole numbers in a range.' })
export class IntegerFilter {
  @Field(() => Int, { nullable: true, description: 'Exactly this.' })
  eq?: number;

  @Field(() => Int, { nullable: true, description: 'This or more.' })
  gte?: number;

  @Field(() => Int, { nullable: true, description: 'This or less.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the number is known at all.' })
  known?: boolean;
}

@InputType({ description: 'Keeps numbers in a range.' })
export class NumberFilter {
  @Field(() => Float, { nullable: true, description: 'Exactly this.' })
  eq?: number;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether the number is known at all.' })
  known?: boolean;
}

@InputType({ description: 'Keeps days in a range.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'This day or later.' })
  gte?: string;

  @Field(() => DateScalar, { nullable: true, description: 'This day or earlier.' })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the day is known at all.' })
  known?: boolean;
}

@InputType({ description: 'Keeps moments in a range.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or later.' })
  gte?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'At this moment or earlier.' })
  lte?: string;
}

@InputType({ description: 'Keeps what is, or what is not.' })
export class FlagFilter {
  @Field(() => Boolean, { nullable: true, description: 'True keeps what is, false what is not.' })
  eq?: boolean;
}

@InputType({ description: 'A period by its first and last day, both inside.' })
export class Period {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day; left out, the first day loaded.',
  })
  from?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day; left out, the last day loaded.',
  })
  to?: string;
}

@InputType({
  description:
    'Bounds on a figure, tested after disclosure control; a suppressed or missing figure meets none.',
})
export class FigureBounds {
  @Field(() => Float, { nullable: true, description: 'More than this.' })
  gt?: number;

  @Field(() => Float, { nullable: true, description: 'This or more.' })
  gte?: number;

  @Field(() => Float, { nullable: true, description: 'Less than this.' })
  lt?: number;

  @Field(() => Float, { nullable: true, description: 'This or less.' })
  lte?: number;
}
