import {
  outcomeAreaKinds,
  outcomeDirections,
  outcomeMarks,
  outcomeSubjects,
} from '@careshape/metrics';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Polarity } from '../catalogue/catalogueTypes.js';
import { Finding } from '../findings/findingTypes.js';
import { Explain, Figure } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';

const OutcomeAreaKind = Object.fromEntries(outcomeAreaKinds.map((kind) => [kind, kind]));
registerEnumType(OutcomeAreaKind, {
  name: 'OutcomeAreaKind',
  description: 'What an area is to the council asked about.',
  valuesConfig: {
    OWN: { description: 'The council itself.' },
    REGION: { description: 'Its region.' },
    NATION: { description: 'England.' },
    COUNCIL: { description: 'Another council.' },
  },
});

const OutcomeMark = Object.fromEntries(outcomeMarks.map((mark) => [mark, mark]));
registerEnumType(OutcomeMark, {
  name: 'OutcomeMark',
  description: 'How the publisher marked a figure.',
  valuesConfig: {
    PUBLISHED: { description: 'A figure, without a mark.' },
    PROVISIONAL: { description: 'A figure, [p]: it may be revised.' },
    SUPPRESSED: { description: '[c]: too few people.' },
    NOT_APPLICABLE: { description: '[z]: such as a survey that was not held that year.' },
    NOT_AVAILABLE: { description: '[x]: not available.' },
    LOW: { description: '[low]: rounds to zero and is not zero.' },
    BLANK: { description: 'Nothing was printed.' },
  },
});

const OutcomeDirection = Object.fromEntries(outcomeDirections.map((one) => [one, one]));
registerEnumType(OutcomeDirection, {
  name: 'OutcomeDirection',
  description: 'What a figure beside another one says, by whether higher or lower is better.',
  valuesConfig: {
    BETTER: { description: 'Better, by more than the margin of error.' },
    WORSE: { description: 'Worse, by more than the margin of error.' },
    NOT_CLEAR: { description: 'The same, or within the margin of error.' },
    NOT_COMPARABLE: { description: 'One of them is missing, or a new series began between them.' },
    NOT_JUDGED: {
      description: 'No margin of error is known, or the measure tells of data or gives context.',
    },
  },
});

const OutcomeSubject = Object.fromEntries(outcomeSubjects.map((one) => [one, one]));
registerEnumType(OutcomeSubject, {
  name: 'OutcomeSubject',
  description: 'What a measure tells of.',
  valuesConfig: {
    OUTCOME: { description: 'How people fare.' },
    DATA_QUALITY: { description: 'How complete records are: never better or worse.' },
    CONTEXT: { description: 'What is to be known beside an outcome: never better or worse.' },
  },
});

@ObjectType({ description: 'An area whose outcomes are loaded.', simpleResolvers: true })
export class OutcomeArea {
  @Field(() => ID, { description: 'ONS code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => OutcomeAreaKind, {
    description: 'The council itself, its region, England, another.',
  })
  kind!: string;
}

@ObjectType({ description: 'What an area reached in a year, as published.', simpleResolvers: true })
export class OutcomeValue {
  @Field(() => Figure, {
    description:
      'The outcome; of a survey with its 95 % interval, by the published margin of error.',
  })
  value!: Figure;

  @Field(() => Figure, { description: 'What was counted; none for surveys.' })
  numerator!: Figure;

  @Field(() => Figure, { description: 'What that was divided by; none for surveys.' })
  denominator!: Figure;

  @Field(() => Figure, { description: 'People who answered, of a survey.' })
  respondents!: Figure;

  @Field(() => OutcomeMark, { description: 'The publisher’s mark.' })
  mark!: string;

  @Field(() => String, { description: 'The text of the cell, letter by letter.' })
  printed!: string;
}

@ObjectType({
  description: 'An area’s outcome beside the council’s own of the same year.',
  simpleResolvers: true,
})
export class OutcomeComparator extends OutcomeValue {
  @Field(() => OutcomeArea, { description: 'The area.' })
  area!: OutcomeArea;

  @Field(() => OutcomeDirection, {
    description: 'The council beside this area: BETTER where the council does better.',
  })
  standing!: string;
}

@ObjectType({ description: 'A measure in one financial year.', simpleResolvers: true })
export class OutcomeYear {
  @Field(() => String, { description: 'Financial year, such as 2024/25.' })
  financialYear!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string;

  @Field(() => OutcomeValue, { description: 'What the council reached.' })
  own!: OutcomeValue;

  @Field(() => [OutcomeComparator], { description: 'Its region, England, other councils loaded.' })
  comparators!: readonly OutcomeComparator[];

  @Field(() => String, {
    nullable: true,
    description: 'The latest earlier year of the same series with a figure; null where none is.',
  })
  comparedWith!: string | null;

  @Field(() => Figure, { description: 'The council’s figure less that of the year compared with.' })
  change!: Figure;

  @Field(() => OutcomeDirection, {
    description: 'Direction of travel since the year compared with.',
  })
  direction!: string;
}

@ObjectType({
  description: 'A measure of the Adult Social Care Outcomes Framework with its years.',
  simpleResolvers: true,
})
export class OutcomeMeasure {
  @Field(() => ID, { description: 'Code of the framework since 2023/24, such as 2E(2a).' })
  code!: string;

  @Field(() => String, { description: 'The measure in plain words.' })
  label!: string;

  @Field(() => String, { description: 'What is divided by what, and what to know beside it.' })
  definition!: string;

  @Field(() => String, { description: 'The part of the framework it belongs to.' })
  theme!: string;

  @Field(() => String, { description: 'Its unit.' })
  unit!: string;

  @Field(() => Polarity, { description: 'Whether higher or lower is better.' })
  polarity!: string;

  @Field(() => OutcomeSubject, { description: 'Whether it tells of an outcome at all.' })
  tellsOf!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who says that it tells of something else; null where it is an outcome.',
  })
  tellsOfSource!: string | null;

  @Field(() => String, { description: 'The survey or records it is made from.' })
  source!: string;

  @Field(() => [String], {
    description: 'Financial years in which a new series began: do not compare across them.',
  })
  breaks!: readonly string[];

  @Field(() => OutcomeYear, {
    nullable: true,
    description: 'The latest year with a figure of the council; null where none is.',
  })
  latest!: OutcomeYear | null;

  @Field(() => [OutcomeYear], { description: 'All years loaded, oldest first.' })
  years!: readonly OutcomeYear[];
}

@ObjectType({
  description: 'Outcomes as published, beside those of other areas.',
  simpleResolvers: true,
})
export class OutcomesAnswer {
  @Field(() => [OutcomeMeasure], {
    description: 'The measures of which something is loaded, in the order of the framework.',
  })
  measures!: readonly OutcomeMeasure[];

  @Field(() => [OutcomeArea], { description: 'The areas loaded, the council first.' })
  areas!: readonly OutcomeArea[];

  @Field(() => [Finding], {
    description:
      'Where the council does better or worse than other areas, or than before, by more than the margin of error; those first that tell most.',
  })
  findings!: readonly Finding[];

  @Field(() => Int, { description: 'How many outcomes the publisher suppressed.' })
  withheld!: number;

  @Field(() => Explain, { description: 'How these numbers came about.' })
  explain!: Explain;
}
