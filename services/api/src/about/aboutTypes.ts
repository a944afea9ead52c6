import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Load } from '../lists/load.js';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { Coverage } from '../types/outputs.js';

const PolicyName = { PUBLIC: 'public', PARTNER: 'partner', ANALYST: 'analyst' };
registerEnumType(PolicyName, {
  name: 'PolicyName',
  description: 'What kind of caller is asking.',
  valuesConfig: {
    PUBLIC: { description: 'Nobody signed in.' },
    PARTNER: { description: 'A partner with an agreement.' },
    ANALYST: { description: 'Council staff.' },
  },
});

@ObjectType({ description: 'A council.', implements: Node, simpleResolvers: true })
export class Authority extends Node {
  @Field(() => ID, { description: 'ONS code.' })
  onsCode!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

/** A council in the shape of its GraphQL type. */
export function toAuthority(onsCode: string, name: string | null): Authority {
  return { id: nodeId('Authority', onsCode, onsCode), onsCode, name: name ?? onsCode };
}

@ObjectType({ description: 'What the caller may see.', simpleResolvers: true })
export class AboutPolicy {
  @Field(() => PolicyName, { description: 'Kind of caller.' })
  name!: string;

  @Field(() => String, { description: 'The disclosure rules for this caller, in words.' })
  words!: string;

  @Field(() => [String], {
    description: 'How figures are protected, in paragraphs made from the record of this policy.',
  })
  methodology!: readonly string[];

  @Field(() => Int, { description: 'A cell about fewer people than this is suppressed.' })
  threshold!: number;

  @Field(() => Int, { description: 'Counts of people are rounded to multiples of this.' })
  base!: number;

  @Field(() => Int, {
    description: "Sums over people are rounded to a step of this many people's mean.",
  })
  sumStepPeople!: number;

  @Field(() => Float, {
    description:
      'Hours and cost are suppressed where the two largest providers hold this share or more.',
  })
  dominanceShare!: number;

  @Field(() => Float, {
    description: 'And where what the others hold is less than this share of the largest.',
  })
  dominanceRest!: number;

  @Field(() => Int, {
    description:
      'What organisations report of their business is suppressed where fewer providers report.',
  })
  fewestProviders!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Codes a filter of a question about people may keep; null: any number.',
  })
  codesPerFilter!: number | null;

  @Field(() => String, { description: 'Finest grain of time of figures about people.' })
  finestGrain!: string;

  @Field(() => Int, { description: 'Dimensions a question may use, filters counted.' })
  dimensionLimit!: number;

  @Field(() => Int, { description: 'Up to this many cells, empty ones are returned as well.' })
  cellLimit!: number;

  @Field(() => Int, { description: 'Rows an answer of a cube may have.' })
  pageLimit!: number;
}

@ObjectType({ description: 'What this service is and whose data it holds.', simpleResolvers: true })
export class About {
  @Field(() => String, { description: 'Name of the service.' })
  name!: string;

  @Field(() => String, { description: 'Version of the software.' })
  version!: string;

  @Field(() => Authority, { description: 'The council whose data this is.' })
  authority!: Authority;

  @Field(() => Boolean, { description: 'Whether any of the data is made up for demonstration.' })
  demo!: boolean;

  @Field(() => Int, { description: 'Version of the data: it rises with every load.' })
  dataVersion!: number;

  @Field(() => [Coverage], { description: 'What is loaded of every file layout with days.' })
  coverage!: readonly Coverage[];

  @Field(() => Load, {
    nullable: true,
    description: 'Latest load that changed the data; null before the first.',
  })
  latestLoad!: Load | null;

  @Field(() => AboutPolicy, { description: 'What this caller may see.' })
  policy!: AboutPolicy;
}
