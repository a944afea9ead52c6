import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { equalityBases, equalityDimensions, equalityMeasures } from '@careshape/metrics';
import { closedListTypes } from '../types/closedList.js';
import { Explain, Figure } from '../types/outputs.js';

/** What can be compared, as a closed list with its enum. */
export const equalityMeasureTypes = closedListTypes({
  list: 'EqualityMeasure',
  definition: 'Which people are compared with the residents.',
  values: equalityMeasures,
});

/** The dimensions people can be compared by, named as the fields of the cubes are. */
export const EqualityDimension = Object.fromEntries(equalityDimensions.map((id) => [id, id]));
registerEnumType(EqualityDimension, {
  name: 'EqualityDimension',
  description: 'What people are compared by.',
  valuesConfig: {
    ethnicGroup: { description: 'The 19 ethnic groups of the Census.' },
    ethnicGroupPublished: { description: 'The ethnic groups the council publishes.' },
    ethnicGroupBroad: { description: 'The five broad ethnic groups of the Census.' },
    sex: { description: 'Sex, as recorded.' },
    ageBand: { description: 'Bands of age among adults.' },
  },
});

/** Whom a share is a share of. */
export const EqualityBase = Object.fromEntries(equalityBases.map((base) => [base, base]));
registerEnumType(EqualityBase, {
  name: 'EqualityBase',
  description: 'Whom a share is a share of.',
  valuesConfig: {
    KNOWN: { description: 'People whose group is recorded, as the Department asks.' },
    NOT_REFUSED: { description: 'Everybody but those who refused to say, as the council prints.' },
    ALL: { description: 'Everybody supported.' },
  },
});

@ObjectType({ description: 'A group of people, by code and name.', simpleResolvers: true })
export class GroupName {
  @Field(() => String, { description: 'Code of the group.' })
  code!: string;

  @Field(() => String, { description: 'The group in words.' })
  label!: string;
}

@ObjectType({
  description: 'A group among the people supported, beside the same group among residents.',
  simpleResolvers: true,
})
export class EqualityGroup {
  @Field(() => GroupName, { description: 'The group.' })
  group!: GroupName;

  @Field(() => Figure, { description: 'People of the group who are supported.' })
  people!: Figure;

  @Field(() => Figure, { description: 'Their share of the people supported, by the base chosen.' })
  share!: Figure;

  @Field(() => Figure, { description: 'Residents of the group.' })
  population!: Figure;

  @Field(() => Figure, { description: 'Their share of all residents.' })
  populationShare!: Figure;

  @Field(() => Figure, {
    description:
      'Share of the people supported over share of residents: 1 is parity. Age is not allowed for, and groups differ in age.',
  })
  representationRatio!: Figure;
}

@ObjectType({ description: 'People whose group is not recorded.', simpleResolvers: true })
export class EqualityNotRecorded {
  @Field(() => Figure, { description: 'How many they are.' })
  people!: Figure;

  @Field(() => Figure, { description: 'Their share of everybody supported, whatever the base.' })
  share!: Figure;
}

@ObjectType({ description: 'Which residents the people are compared with.', simpleResolvers: true })
export class EqualityPopulation {
  @Field(() => Int, { description: 'Year of the population figures.' })
  year!: number;

  @Field(() => String, { description: 'Census, estimate, projection or modelled.' })
  basis!: string;

  @Field(() => String, { description: 'Adults; or all ages, where no more is loaded.' })
  ages!: string;
}

@ObjectType({
  description: 'Who is supported beside who lives here, group by group.',
  simpleResolvers: true,
})
export class EqualityAnswer {
  @Field(() => [EqualityGroup], { description: 'The groups, in reading order.' })
  groups!: readonly EqualityGroup[];

  @Field(() => EqualityNotRecorded, { description: 'Those whose group is not recorded.' })
  notRecorded!: EqualityNotRecorded;

  @Field(() => Figure, { description: 'Everybody supported.' })
  people!: Figure;

  @Field(() => EqualityBase, { description: 'Whom shares are shares of.' })
  base!: string;

  @Field(() => Figure, { description: 'The people that shares are shares of.' })
  basePeople!: Figure;

  @Field(() => EqualityPopulation, {
    nullable: true,
    description: 'The residents compared with; null where no population is loaded.',
  })
  population!: EqualityPopulation | null;

  @Field(() => Int, { description: 'How many groups are suppressed.' })
  withheld!: number;

  @Field(() => Explain, { description: 'How these numbers came about.' })
  explain!: Explain;
}
