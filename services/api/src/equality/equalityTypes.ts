import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  equalityBases,
  type EqualityDimension as Dimension,
  equalityDimensions,
  equalityMeasures,
  significances,
} from '@careshape/metrics';
import { closedListTypes } from '../types/closedList.js';
import { fieldEnum } from '../types/fieldEnum.js';
import { Finding } from '../findings/findingTypes.js';
import { Coverage, Explain, Figure } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';

/** What can be compared, as a closed list with its enum. */
export const equalityMeasureTypes = closedListTypes({
  list: 'EqualityMeasure',
  definition: 'Which people are compared with the residents.',
  values: equalityMeasures,
});

const dimensionWords: Readonly<Record<Dimension, string>> = {
  ethnicGroup: 'The 19 ethnic groups of the Census.',
  ethnicGroupPublished: 'The ethnic groups the council publishes.',
  ethnicGroupBroad: 'The five broad ethnic groups of the Census.',
  sex: 'Sex, as recorded.',
  ageBand: 'Bands of age among adults.',
  ward: 'Wards of the city; people who live elsewhere are not recorded.',
};
/** The dimensions people can be compared by, named as the fields of the cubes are. */
export const EqualityDimension = fieldEnum(
  'EqualityDimension',
  'What people are compared by.',
  equalityDimensions.map((id) => ({ id, description: dimensionWords[id] })),
);

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

/** What an interval says of a ratio. */
export const Significance = Object.fromEntries(significances.map((mark) => [mark, mark]));
registerEnumType(Significance, {
  name: 'Significance',
  description: 'What the 95 % interval of a ratio says, whatever its rounded counts truly are.',
  valuesConfig: {
    HIGHER: { description: 'Above 1: the whole interval is.' },
    LOWER: { description: 'Below 1: the whole interval is.' },
    TOO_CLOSE_TO_CALL: { description: 'Chance, or the rounding of counts, could make it so.' },
  },
});

@ObjectType({ description: 'A group of people, by code and name.', simpleResolvers: true })
export class GroupName {
  @Field(() => String, { description: 'Code of the group.' })
  code!: string;

  @Field(() => String, { description: 'The group in words.' })
  label!: string;

  @Field(() => EqualityDimension, {
    description:
      'The list its code is from: a coarser one than asked for where small groups are shown as their family.',
  })
  of!: string;
}

const markWords = 'whether the ratio differs from 1 by more than chance; null where there is none.';

@ObjectType({
  description: 'A group among the people supported, beside the same group among residents.',
  simpleResolvers: true,
})
export class EqualityGroup {
  @Field(() => GroupName, { description: 'The group.' })
  group!: GroupName;

  @Field(() => Figure, { description: 'People of the group who are supported.' })
  people!: Figure;

  @Field(() => Figure, {
    description: 'Their share of the people supported, by the base chosen; interval of Wilson.',
  })
  share!: Figure;

  @Field(() => Figure, { description: 'Residents of the group.' })
  population!: Figure;

  @Field(() => Figure, { description: 'Their share of all residents.' })
  populationShare!: Figure;

  @Field(() => Figure, {
    description:
      'Share of the people supported over share of residents: 1 is parity. Age is not allowed for, and groups differ in age. Its interval is that of the share; none under 10 people.',
  })
  representationRatio!: Figure;

  @Field(() => Significance, {
    nullable: true,
    description: `Mark of the representation ratio: ${markWords}`,
  })
  representationMark!: string | null;

  @Field(() => Figure, {
    description:
      'People to parity: how many more of the group (fewer, below 0) would be supported at its share of residents. Age is not allowed for.',
  })
  peopleToParity!: Figure;

  @Field(() => Figure, {
    description:
      'People supported per 1,000 residents of the group; interval of Byar, exact below 10.',
  })
  crudeRate!: Figure;

  @Field(() => Figure, {
    description:
      'The crude rate over that of the reference group; interval of the logarithm of two counts. None for the reference itself, nor where either has fewer than 10 people.',
  })
  rateRatio!: Figure;

  @Field(() => Significance, {
    nullable: true,
    description: `Mark of the rate ratio: ${markWords}`,
  })
  rateRatioMark!: string | null;

  @Field(() => Figure, {
    description:
      'People supported per 1,000 residents, had the group the ages of the European Standard Population 2013: directly standardised, interval of Dobson. None under 10 people.',
  })
  standardisedRate!: Figure;

  @Field(() => Figure, {
    description:
      'The standardised rate over that of the reference group; interval of its logarithm.',
  })
  standardisedRateRatio!: Figure;

  @Field(() => Significance, {
    nullable: true,
    description: `Mark of the standardised rate ratio: ${markWords}`,
  })
  standardisedRateRatioMark!: string | null;

  @Field(() => Figure, {
    description:
      'People supported over those expected if each age had the rate of all residents: indirectly standardised, so it serves small groups too. Interval of Byar, exact below 10.',
  })
  standardisedRatio!: Figure;

  @Field(() => Significance, {
    nullable: true,
    description: `Mark of the standardised ratio: ${markWords}`,
  })
  standardisedRatioMark!: string | null;

  @Field(() => Figure, {
    description:
      'People to parity, ages allowed for: people expected at the rates of all residents of the same ages, less people supported.',
  })
  peopleToParityForAge!: Figure;

  @Field(() => Figure, {
    nullable: true,
    description: 'Hours or nights the group had; null where only people are compared.',
  })
  amount!: Figure | null;

  @Field(() => Figure, {
    nullable: true,
    description: 'Their share of all hours or nights, by the base chosen.',
  })
  amountShare!: Figure | null;

  @Field(() => Figure, { nullable: true, description: 'Hours or nights per person who had any.' })
  amountPerPerson!: Figure | null;
}

@ObjectType({ description: 'People whose group is not recorded.', simpleResolvers: true })
export class EqualityNotRecorded {
  @Field(() => Figure, { description: 'How many they are.' })
  people!: Figure;

  @Field(() => Figure, {
    description: 'Their share of everybody supported, whatever the base; interval of Wilson.',
  })
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

  @Field(() => Boolean, { description: 'Whether the figures are worked out rather than counted.' })
  modelled!: boolean;
}

@ObjectType({
  description: 'The groups as they were in one year of the trend.',
  simpleResolvers: true,
})
export class EqualityYear {
  @Field(() => String, { description: 'Financial year of its last day, such as 2023/24.' })
  financialYear!: string;

  @Field(() => DateScalar, { description: 'First day counted.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day counted.' })
  to!: string;

  @Field(() => [EqualityGroup], {
    description: 'The groups, in reading order; alike in all years.',
  })
  groups!: readonly EqualityGroup[];

  @Field(() => Figure, { description: 'Everybody supported.' })
  people!: Figure;

  @Field(() => Figure, { description: 'The people that shares are shares of.' })
  basePeople!: Figure;

  @Field(() => EqualityNotRecorded, { description: 'Those whose group is not recorded.' })
  notRecorded!: EqualityNotRecorded;

  @Field(() => EqualityPopulation, {
    nullable: true,
    description: 'The residents compared with; null where no population is loaded.',
  })
  population!: EqualityPopulation | null;

  @Field(() => Figure, { description: 'People of the base per 1,000 residents.' })
  crudeRate!: Figure;

  @Field(() => Figure, { description: 'The same, directly age-standardised.' })
  standardisedRate!: Figure;
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

  @Field(() => Figure, { description: 'People of the base per 1,000 residents; interval of Byar.' })
  crudeRate!: Figure;

  @Field(() => Figure, {
    description: 'The same, directly age-standardised; interval of Dobson.',
  })
  standardisedRate!: Figure;

  @Field(() => EqualityPopulation, {
    nullable: true,
    description: 'The residents compared with; null where no population is loaded.',
  })
  population!: EqualityPopulation | null;

  @Field(() => GroupName, {
    nullable: true,
    description: 'The group that others are compared with; null where there are no groups.',
  })
  reference!: GroupName | null;

  @Field(() => String, {
    nullable: true,
    description: 'The ages that are allowed for, in words; null where ages are not.',
  })
  standardAges!: string | null;

  @Field(() => [EqualityYear], {
    description: 'The years looked at, oldest first; the last is the answer itself.',
  })
  trend!: readonly EqualityYear[];

  @Field(() => [Finding], {
    description:
      'What these figures bear out, in sentences that hold for every value the counts can have: groups with more or fewer people than expected (of standardisedRatio, representationRatio, share and people to parity), highest and lowest rates, moves since the year before; those first that tell most.',
  })
  findings!: readonly Finding[];

  @Field(() => [String], {
    description:
      'What a reader must know of these figures: groups shown together, modelled population, many comparisons.',
  })
  notes!: readonly string[];

  @Field(() => Int, { description: 'How many groups are suppressed.' })
  withheld!: number;

  @Field(() => Explain, { description: 'How these numbers came about.' })
  explain!: Explain;

  @Field(() => [Coverage], { description: 'What is loaded of the files people are counted from.' })
  coverage!: readonly Coverage[];
}
