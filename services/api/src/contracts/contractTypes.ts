import { Field, Float, ObjectType } from 'type-graphql';
import { Finding } from '../findings/findingTypes.js';
import { Figure } from '../types/outputs.js';
import { DateScalar } from '../types/scalars.js';

@ObjectType({
  description: 'A home support zone: hours delivered, and hours contracted.',
  simpleResolvers: true,
})
export class ContractZone {
  @Field(() => String, { description: 'Short name of the zone, such as 1A.' })
  code!: string;

  @Field(() => String, { description: 'Name of the zone.' })
  name!: string;

  @Field(() => Figure, { description: 'Hours a week delivered by every provider in the period.' })
  delivered!: object;

  @Field(() => Float, { nullable: true, description: 'Hours a week expected, lower end.' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Hours a week expected, upper end.' })
  high!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Hours a week guaranteed to the provider, used or not.',
  })
  block!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the contract, where it begins after the period.',
  })
  from!: string | null;
}

@ObjectType({
  description: 'Hours of home support delivered beside those contracted.',
  simpleResolvers: true,
})
export class ContractHours {
  @Field(() => [ContractZone], {
    description: 'Zones with a contract, in the order of their codes.',
  })
  zones!: readonly ContractZone[];

  @Field(() => Figure, { description: 'Hours a week of all zones.' })
  together!: object;

  @Field(() => [Finding], {
    description:
      'Where more or fewer hours were delivered than contracted, in sentences that hold for every value the hours can have; those first that tell most.',
  })
  findings!: readonly object[];
}
