import { keyStatuses, noticeCodes } from '@careshape/metrics';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DimensionKind, Polarity } from '../catalogue/catalogueTypes.js';
import { DateScalar } from '../types/scalars.js';

/** Which cells of a question are sent. */
export const Grid = { FULL: 'FULL', PRESENT: 'PRESENT' } as const;
registerEnumType(Grid, {
  name: 'Grid',
  description: 'Which cells of a question are sent.',
  valuesConfig: {
    FULL: {
      description:
        'Every cell that the dimensions make, so that a missing row says nothing; exact answers have a row for each cell that holds something.',
    },
    PRESENT: {
      description: 'Only rows of which a figure is shown: those of few and of nobody are left out.',
    },
  },
});

const KeyStatus = Object.fromEntries(keyStatuses.map((status) => [status, status]));
registerEnumType(KeyStatus, {
  name: 'KeyStatus',
  description: 'What a key of a row stands for. New values may come: take them for VALUE.',
  valuesConfig: {
    VALUE: { description: 'A value of the dimension.' },
    UNKNOWN: { description: 'A value that the records do not tell.' },
    OTHER: { description: 'All values that are not named, taken together.' },
  },
});

const NoticeCode = Object.fromEntries(noticeCodes.map((code) => [code, code]));
registerEnumType(NoticeCode, {
  name: 'NoticeCode',
  description: 'What a notice is about. New values may come: show their message.',
  valuesConfig: {
    NOT_LOADED: { description: 'Some figures are of days that are not loaded.' },
    PARTIAL: { description: 'Some figures are of a part of their days alone.' },
    UNSETTLED: { description: 'Some figures are of days that are not settled yet.' },
    SUPPRESSED: { description: 'Some rows hold a figure that is not shown.' },
    ROWS_LEFT_OUT: { description: 'Rows of which no figure is shown are left out.' },
  },
});

const Scale = { NUMBER: 'NUMBER', PERCENT: 'PERCENT', PER_1000: 'PER_1000' };
registerEnumType(Scale, {
  name: 'Scale',
  description: 'What a number is of: 12.9 of PERCENT is 0.129 of the whole.',
  valuesConfig: {
    NUMBER: { description: 'Of its unit, as it stands.' },
    PERCENT: { description: 'Of a hundred.' },
    PER_1000: { description: 'Of a thousand.' },
  },
});

@ObjectType({ description: 'A dimension that rows are grouped by.', simpleResolvers: true })
export class GridDimension {
  @Field(() => ID, {
    description: 'Its subject and field, so that no two things share one: homeSupport.people.',
  })
  id!: string;

  @Field(() => String, { description: 'Name of its field in a row.' })
  field!: string;

  @Field(() => String, { description: 'Its name in by.' })
  enumValue!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => DimensionKind, { description: 'What values it has.' })
  kind!: string;
}

@ObjectType({ description: 'A measure that is asked for.', simpleResolvers: true })
export class GridMeasure {
  @Field(() => ID, {
    description: 'Its subject and field, so that no two things share one: homeSupport.people.',
  })
  id!: string;

  @Field(() => String, { description: 'Name of its field in a row.' })
  field!: string;

  @Field(() => String, { description: 'Its name in orderBy.' })
  enumValue!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'Unit of its figures.' })
  unit!: string;

  @Field(() => Int, { description: 'Digits after the point.' })
  decimals!: number;

  @Field(() => Scale, { description: 'What its numbers are of.' })
  scale!: string;

  @Field(() => Polarity, { description: 'Whether higher is better or worse news.' })
  polarity!: string;
}

@ObjectType({
  description: 'The columns of a grid, as they were asked for.',
  simpleResolvers: true,
})
export class GridColumns {
  @Field(() => [GridDimension], { description: 'What rows are grouped by, in the order of by.' })
  dimensions!: readonly GridDimension[];

  @Field(() => [GridMeasure], { description: 'Measures selected in rows, then those in totals.' })
  measures!: readonly GridMeasure[];
}

@ObjectType({
  description: 'The value of one dimension in one row, in the same shape for every dimension.',
  simpleResolvers: true,
})
export class GroupKey {
  @Field(() => ID, { description: 'Name of the dimension.' })
  dimension!: string;

  @Field(() => ID, {
    description:
      'Code of the value, as filters take it; first day of a bucket of time, 2023/24 of a financial year.',
  })
  code!: string;

  @Field(() => String, { description: 'The value in words.' })
  label!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day counted of a bucket of time; null for what is no time.',
  })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day counted of a bucket of time; null for what is no time.',
  })
  to!: string | null;

  @Field(() => KeyStatus, { description: 'Whether it is a value, or stands for others.' })
  status!: string;
}

@ObjectType({
  description: 'Something to know before an answer is read.',
  simpleResolvers: true,
})
export class Notice {
  @Field(() => NoticeCode, { description: 'What it is about.' })
  code!: string;

  @Field(() => String, { description: 'It in words.' })
  message!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many rows it is about; null where it is about none or that is not told.',
  })
  rows!: number | null;
}
