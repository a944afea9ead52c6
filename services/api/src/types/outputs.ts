import { figureReasons, figureStatuses } from '@careshape/metrics';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from './scalars.js';

const FigureStatus = Object.fromEntries(figureStatuses.map((status) => [status, status]));
registerEnumType(FigureStatus, {
  name: 'FigureStatus',
  description: 'What a figure is: missing is never zero, and suppressed is a third thing.',
  valuesConfig: {
    EXACT: { description: 'The figure as computed.' },
    ROUNDED: { description: 'Made from counts rounded to protect people.' },
    SUPPRESSED: {
      description: 'Not shown, since too few people, or one or two providers, are behind it.',
    },
    NOT_AVAILABLE: { description: 'There is no such figure.' },
  },
});

const FigureReason = Object.fromEntries(figureReasons.map((reason) => [reason, reason]));
registerEnumType(FigureReason, {
  name: 'FigureReason',
  description: 'Why a figure is not there, or is not of all the days that were asked for.',
  valuesConfig: {
    NOT_LOADED: { description: 'No file that was loaded tells of these days.' },
    UNSETTLED: { description: 'Later records may still change these days.' },
    PARTIAL: {
      description: 'Some of the days are not loaded or not settled: the figure is of the others.',
    },
    NO_VALUE: { description: 'There is nothing that it could be worked out from.' },
  },
});

@ObjectType({ description: 'A figure with its status, ready to show.', simpleResolvers: true })
export class Figure {
  @Field(() => Float, { nullable: true, description: 'The number; null unless it is shown.' })
  value!: number | null;

  @Field(() => String, { description: 'The figure as it is to be printed; * where suppressed.' })
  display!: string;

  @Field(() => FigureStatus, { description: 'Exact, rounded, suppressed or not available.' })
  status!: string;

  @Field(() => FigureReason, {
    nullable: true,
    description: 'Why it is not available, or is of a part of the days; null otherwise.',
  })
  reason!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end of its interval, where it has one.',
  })
  lower!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end of its interval, where it has one.',
  })
  upper!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The true figure is not below this, by what disclosure control does; where exact, the number itself; null where nothing is known.',
  })
  least!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The true figure is not above this, likewise; of a suppressed count of people, 4.',
  })
  most!: number | null;

  @Field(() => String, { description: 'Unit of the number.' })
  unit!: string;
}

@ObjectType({
  description: 'A thing of an open list: a ward, a zone, a provider.',
  simpleResolvers: true,
})
export class CodedName {
  @Field(() => ID, { description: 'Its code or id.' })
  code!: string;

  @Field(() => String, { description: 'Its name; the code where no name is known.' })
  name!: string;
}

@ObjectType({ description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row on the page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row on the page.' })
  endCursor!: string | null;
}

@ObjectType({
  description: 'The period figures are counted in, both days inside.',
  simpleResolvers: true,
})
export class CountedPeriod {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;
}

@ObjectType({
  description: 'What is loaded of one file layout, beside the period of an answer.',
  simpleResolvers: true,
})
export class Coverage {
  @Field(() => String, { description: 'The file layout.' })
  layout!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day loaded; null: nothing is.' })
  from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day loaded; null: nothing is.' })
  to!: string | null;

  @Field(() => Boolean, { description: 'Whether every day of the period is loaded.' })
  complete!: boolean;

  @Field(() => [CountedPeriod], { description: 'The parts of the period that are not loaded.' })
  missing!: readonly CountedPeriod[];
}

@ObjectType({ description: 'A source file an answer rests on.', simpleResolvers: true })
export class ExplainSource {
  @Field(() => String, { description: 'Name of the file.' })
  file!: string;

  @Field(() => String, { description: 'Layout it was read as.' })
  layout!: string;

  @Field(() => Int, { description: 'Rows accepted from it.' })
  rows!: number;

  @Field(() => DateTimeScalar, { description: 'When it was loaded.' })
  loadedAt!: string;
}

@ObjectType({ description: 'A measure in words.', simpleResolvers: true })
export class ExplainMeasure {
  @Field(() => String, { description: 'Name of its field.' })
  field!: string;

  @Field(() => String, { description: 'Label.' })
  label!: string;

  @Field(() => String, { description: 'Definition.' })
  definition!: string;

  @Field(() => String, { description: 'Unit.' })
  unit!: string;

  @Field(() => String, { description: 'Where the records come from.' })
  source!: string;

  @Field(() => String, { description: 'What is counted or added up.' })
  numerator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What that is divided by; null where nothing is.',
  })
  denominator!: string | null;
}

@ObjectType({
  description:
    'How the numbers of an answer came about. Selected alone it is a dry run: no record is read, and rows may stand beside it under @include(if: false) to say what is to be explained.',
  simpleResolvers: true,
})
export class Explain {
  @Field(() => String, { description: 'Definition of the subject and of each measure asked for.' })
  definition!: string;

  @Field(() => [ExplainMeasure], {
    description: 'Each measure asked for, with its numerator and denominator.',
  })
  measures!: readonly ExplainMeasure[];

  @Field(() => [ExplainSource], { description: 'The source files it rests on.' })
  sources!: ExplainSource[];

  @Field(() => [String], { description: 'Each filter in words, the period first.' })
  filters!: string[];

  @Field(() => String, { description: 'The disclosure rule that was applied, in words.' })
  disclosure!: string;

  @Field(() => Int, { description: 'Version of the data: it rises with every load.' })
  dataVersion!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many cells hold a suppressed figure; null in a dry run.',
  })
  withheld!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many cells the question makes, the empty ones included; null where only the records can tell.',
  })
  cells!: number | null;

  @Field(() => Boolean, { description: 'Whether nothing else was asked for: no record was read.' })
  dryRun!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The SQL that read the records. For signed-in analysts only; null for others.',
  })
  sql!: string | null;

  @Field(() => Float, {
    description:
      'Milliseconds it took to work out; from the cache, what it took when it was worked out.',
  })
  durationMs!: number;

  @Field(() => Boolean, { description: 'Whether it had been worked out before.' })
  fromCache!: boolean;
}
