import { type ContractRow, locationKinds, type ProviderRow } from '@careshape/metrics';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { DateScalar } from '../types/scalars.js';
import { contractRoles, contractServiceTypes, zoneTerms } from '@careshape/metrics';

const kinds = closedListTypes(locationKinds);
const terms = closedListTypes(zoneTerms);
const roles = closedListTypes(contractRoles);
const serviceTypes = closedListTypes(contractServiceTypes);

@ObjectType({
  description: "An organisation on the care regulator's register that runs care locations.",
  implements: Node,
  simpleResolvers: true,
})
export class Provider extends Node {
  @Field(() => ID, { description: "The regulator's provider id." })
  cqcId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name on the register; null until the register has been loaded.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Kind of ownership on the register.' })
  ownership!: string | null;

  @Field(() => String, { nullable: true, description: 'Sector on the register.' })
  sector!: string | null;

  @Field(() => String, { nullable: true, description: 'Companies House number.' })
  companiesHouse!: string | null;

  @Field(() => String, { nullable: true, description: 'Charity number.' })
  charity!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the brand it trades under.' })
  brandId!: string | null;

  @Field(() => String, { nullable: true, description: 'Brand it trades under.' })
  brandName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration.' })
  registeredOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day the registration ended; null while it lasts.',
  })
  endedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it still provides care in the area.' })
  active!: boolean;

  @Field(() => Int, { description: 'How many active locations it has in the area.' })
  locationCount!: number;

  @Field(() => Int, { description: 'Beds in its active locations.' })
  beds!: number;

  @Field(() => [kinds.value], { description: 'Kinds of its active locations.' })
  kinds!: (LabelledCode | null)[];
}

/** A provider row in the shape of its GraphQL type. */
export function toProvider(row: ProviderRow, authority: string): Provider {
  // a list's rows hold only the columns that are asked for
  const { id: cqcId, kinds: codes = [] } = row;
  const id = nodeId('Provider', authority, cqcId);
  return { ...row, id, cqcId, kinds: codes.map(kinds.labelled) };
}

@ObjectType({
  description: 'The level of concern about a provider on a day.',
  simpleResolvers: true,
})
export class RiskLevel {
  @Field(() => DateScalar, { description: 'Day it was set.' })
  onDate!: string;

  @Field(() => Int, { description: '0 (no known concerns) to 4 (risk of closure or failure).' })
  level!: number;

  @Field(() => String, { nullable: true, description: 'Body that oversees the provider.' })
  oversight!: string | null;
}

@ObjectType({
  description: 'A home support contract with a provider.',
  implements: Node,
  simpleResolvers: true,
})
export class Contract extends Node {
  @Field(() => ID, { description: "The council's own reference." })
  reference!: string;

  @Field(() => serviceTypes.value, { description: 'Service it is for.' })
  serviceType!: LabelledCode | null;

  @Field(() => terms.value, { description: 'Which home support it is for.' })
  term!: LabelledCode | null;

  @Field(() => roles.value, { description: 'Part the provider plays.' })
  role!: LabelledCode | null;

  @Field(() => Float, { nullable: true, description: 'Hours a week bought as a block.' })
  blockHoursPerWeek!: number | null;

  @Field(() => Float, { nullable: true, description: 'Fewest hours a week expected.' })
  hoursPerWeekLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Most hours a week expected.' })
  hoursPerWeekHigh!: number | null;

  @Field(() => Float, { nullable: true, description: 'Pounds an hour.' })
  hourlyRate!: number | null;

  @Field(() => DateScalar, { description: 'First day.' })
  startOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while it is open.' })
  endOn!: string | null;

  /** Code of its zone, read by the resolver. */
  zoneCode!: string | null;

  /** Id of its provider, read by the resolver. */
  providerId!: string;
}

/** A contract row in the shape of its GraphQL type. */
export function toContract(row: ContractRow, authority: string): Contract {
  return {
    ...row,
    id: nodeId('Contract', authority, row.id),
    reference: row.id,
    term: terms.labelled(row.term),
    role: roles.labelled(row.role),
    serviceType: serviceTypes.labelled(row.serviceType),
    zoneCode: row.zone,
  };
}
