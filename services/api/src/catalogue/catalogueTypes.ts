import { Calculation } from '../cubes/calculationTypes.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

/** What values a dimension has. */
export const DimensionKind = { CLOSED: 'closed', OPEN: 'open', TIME: 'time', FLAG: 'flag' };
registerEnumType(DimensionKind, {
  name: 'DimensionKind',
  description: 'What values a dimension has.',
  valuesConfig: {
    CLOSED: { description: 'A list of codes.' },
    OPEN: { description: 'Things with an id and a name.' },
    TIME: { description: 'A grain of time.' },
    FLAG: { description: 'Yes or no.' },
  },
});

/** Which way of a measure is good news. */
export const Polarity = { HIGHER: 'higher', LOWER: 'lower', NEUTRAL: 'neutral' };
registerEnumType(Polarity, {
  name: 'Polarity',
  description: 'Whether a higher figure is better or worse news.',
  valuesConfig: {
    HIGHER: { description: 'Higher is better.' },
    LOWER: { description: 'Lower is better.' },
    NEUTRAL: { description: 'Neither.' },
  },
});

@ObjectType({ description: 'One value of a closed dimension.', simpleResolvers: true })
export class CatalogueValue {
  @Field(() => String, { description: 'Code as the source tables hold it.' })
  code!: string;

  @Field(() => String, { description: 'Name of the value in this schema, as filters take it.' })
  name!: string;

  @Field(() => String, { description: 'The value in words.' })
  label!: string;
}

@ObjectType({
  description: 'Something a figure can be grouped or filtered by.',
  simpleResolvers: true,
})
export class CatalogueDimension {
  @Field(() => ID, {
    description: 'Its subject and field, so that no two things share one: homeSupport.people.',
  })
  id!: string;

  @Field(() => String, { description: 'Name of its field in a row.' })
  field!: string;

  @Field(() => String, {
    description: 'Its name as a value of an enum, as by and orderBy take it.',
  })
  enumValue!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'What it means.' })
  definition!: string;

  @Field(() => DimensionKind, { description: 'What values it has.' })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Name of its closed list, an enum here.' })
  list!: string | null;

  @Field(() => [CatalogueValue], { description: 'Values of its closed list, in reading order.' })
  values!: CatalogueValue[];

  @Field(() => String, {
    nullable: true,
    description: 'Why only signed-in analysts may use it; null where everyone may.',
  })
  notForPublic!: string | null;
}

@ObjectType({ description: 'A figure that can be asked for.', simpleResolvers: true })
export class CatalogueMeasure {
  @Field(() => ID, {
    description: 'Its subject and field, so that no two things share one: homeSupport.people.',
  })
  id!: string;

  @Field(() => String, { description: 'Name of its field in a row.' })
  field!: string;

  @Field(() => String, { description: 'Its name as a value of an enum, as orderBy takes it.' })
  enumValue!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'How it is worked out.' })
  definition!: string;

  @Field(() => String, { description: 'Its unit.' })
  unit!: string;

  @Field(() => Int, { description: 'Digits after the point.' })
  decimals!: number;

  @Field(() => Polarity, { description: 'Whether higher is better or worse news.' })
  polarity!: string;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => Boolean, {
    description: 'Whether it is about people, so that disclosure rules hold.',
  })
  aboutPeople!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why only signed-in analysts may see it; null where everyone may.',
  })
  notForPublic!: string | null;

  @Field(() => [String], {
    description: 'Dimensions by which only signed-in analysts may split it.',
  })
  notForPublicBy!: readonly string[];

  @Field(() => [String], {
    description: 'File layouts it stands on: any one of them tells of a day.',
  })
  layouts!: readonly string[];

  @Field(() => Int, {
    description:
      'Days at the end of the records that are not given, since later records may change them.',
  })
  settlesAfter!: number;

  @Field(() => [Calculation], { description: 'What can be worked out of it in a row.' })
  calculations!: readonly string[];
}

@ObjectType({ description: 'A subject that can be asked about.', simpleResolvers: true })
export class CatalogueCube {
  @Field(() => ID, { description: 'Name of its root field.' })
  id!: string;

  @Field(() => String, { description: 'Its name for people.' })
  label!: string;

  @Field(() => String, { description: 'What is counted, and how.' })
  definition!: string;

  @Field(() => String, { description: 'Where it comes from.' })
  source!: string;

  @Field(() => [String], { description: 'Grains of time it can be grouped by; none: no time.' })
  timeGrains!: readonly string[];

  @Field(() => [CatalogueDimension], { description: 'What it can be grouped and filtered by.' })
  dimensions!: CatalogueDimension[];

  @Field(() => [CatalogueMeasure], { description: 'What can be asked of it.' })
  measures!: CatalogueMeasure[];
}
