import { findingKinds } from '@careshape/metrics';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

const FindingKind = Object.fromEntries(findingKinds.map((kind) => [kind, kind]));
registerEnumType(FindingKind, {
  name: 'FindingKind',
  description: 'What a finding claims. New values may come: show the sentence.',
  valuesConfig: {
    HIGHEST: { description: 'One, or up to three too close to tell apart, are above all others.' },
    LOWEST: { description: 'One, or up to three too close to tell apart, are below all others.' },
    ORDER: { description: 'Everything before a step is above everything after it.' },
    MORE_THAN: { description: 'One is above others.' },
    SO_MANY: { description: 'So many of so many are above or below the whole.' },
    ABOVE_OVERALL: { description: 'Above the figure of all together.' },
    BELOW_OVERALL: { description: 'Below the figure of all together.' },
    LEVEL_WITH_OVERALL: { description: 'Near the figure of all together: to a point, or 2%.' },
    LARGEST_SHARE: { description: 'Whose share of the whole is largest.' },
    ROSE: { description: 'Above the same time of the year before.' },
    FELL: { description: 'Below the same time of the year before.' },
    STEADY: { description: 'Near the same time of the year before: to a point, or 2%.' },
    SPECIAL_CAUSE: { description: 'More than usual variation, by the rules of control charts.' },
    NO_SPECIAL_CAUSE: { description: 'Usual variation only: no rule fires.' },
    MORE_THAN_EXPECTED: { description: 'More of a group than expected, by more than chance.' },
    FEWER_THAN_EXPECTED: { description: 'Fewer of a group than expected, by more than chance.' },
    TOO_CLOSE_TO_CALL: { description: 'Chance or rounding could make the difference.' },
    ABOVE_CONTRACT: { description: 'More hours delivered than contracted.' },
    WITHIN_CONTRACT: { description: 'As many hours delivered as contracted.' },
    BELOW_CONTRACT: { description: 'Fewer hours delivered than contracted.' },
    BETTER: { description: 'Better, by more than the margin of error.' },
    WORSE: { description: 'Worse, by more than the margin of error.' },
  },
});

@ObjectType({
  description: 'A value of a dimension that a finding speaks of.',
  simpleResolvers: true,
})
export class FindingKey {
  @Field(() => ID, { description: 'Name of the dimension.' })
  dimension!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Code of the value, as filters take it; null where not known.',
  })
  code!: string | null;
}

@ObjectType({ description: 'A figure that a finding speaks of.', simpleResolvers: true })
export class FindingFigure {
  @Field(() => [FindingKey], { description: 'Where it stands; none for everything together.' })
  keys!: readonly FindingKey[];

  @Field(() => ID, { description: 'Name of the measure, as of its field.' })
  measure!: string;

  @Field(() => String, {
    nullable: true,
    description: 'First day of its bucket of time, or its year; null where the question has none.',
  })
  period!: string | null;
}

@ObjectType({
  description:
    'A sentence that is true of every value its figures can have, those that are rounded and withheld included.',
  simpleResolvers: true,
})
export class Finding {
  @Field(() => FindingKind, { description: 'What it claims.' })
  kind!: string;

  @Field(() => String, { description: 'The claim in plain words.' })
  sentence!: string;

  @Field(() => [FindingFigure], { description: 'The figures it speaks of, the first named first.' })
  figures!: readonly FindingFigure[];

  @Field(() => Int, {
    description: 'How much it tells, from 0 to 100; the list begins with the most.',
  })
  weight!: number;
}
