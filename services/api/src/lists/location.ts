import {
  keyQuestions,
  locationClientGroups,
  locationKinds,
  type LocationRow,
  type RatingRow,
  ratingValues,
} from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { fieldsInside } from '../graphql/selection.js';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { DateScalar } from '../types/scalars.js';

const kinds = closedListTypes(locationKinds);
const clientGroups = closedListTypes(locationClientGroups);
const ratings = closedListTypes(ratingValues);
const questions = closedListTypes(keyQuestions);

@ObjectType({
  description: 'A registered place from which care is given: a public fact of the register.',
  implements: Node,
  simpleResolvers: true,
})
export class Location extends Node {
  @Field(() => ID, { description: "The regulator's location id." })
  cqcId!: string;

  @Field(() => String, { description: 'Name on the register.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'NHS organisation code.' })
  odsCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode of the place.' })
  postcode!: string | null;

  @Field(() => Float, { nullable: true, description: 'Degrees north.' })
  latitude!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east.' })
  longitude!: number | null;

  @Field(() => Boolean, { description: 'Whether it is a care home.' })
  careHome!: boolean;

  @Field(() => Boolean, { description: 'Whether it gives nursing care.' })
  nursing!: boolean;

  @Field(() => Int, { nullable: true, description: 'Registered beds.' })
  beds!: number | null;

  @Field(() => kinds.value, { description: 'What it mainly is.' })
  kind!: LabelledCode | null;

  @Field(() => clientGroups.value, { description: 'Whom it mainly serves.' })
  clientGroup!: LabelledCode | null;

  @Field(() => [String], {
    description: 'Services it is registered for, in the words of the register.',
  })
  serviceTypes!: readonly string[];

  @Field(() => [String], {
    description: 'People it is registered to serve, in the words of the register.',
  })
  specialisms!: readonly string[];

  @Field(() => Boolean, { description: 'Whether the register marks it as dormant.' })
  dormant!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day of registration.' })
  registeredOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day the registration ended; null while it lasts.',
  })
  endedOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is still registered.' })
  active!: boolean;

  @Field(() => ratings.value, {
    description:
      'The rating that stands: the latest of the whole location; where ratings of its services are newer, the lowest of those. Not rated is not a poor rating.',
  })
  rating!: LabelledCode | null;

  @Field(() => Boolean, {
    description: 'Whether its rating was given to an earlier registration of the home.',
  })
  ratingInherited!: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      'Primary registration, where this is a second one of the same home; figures count a home once.',
  })
  dualOf!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Registration of the same home before this one, under another owner.',
  })
  predecessorId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Registration of the same home after this one, under another owner.',
  })
  successorId!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the first registration of the home; null for a second one beside it.',
  })
  openedOn!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day the home left the market; null where it or a successor goes on.',
  })
  leftOn!: string | null;

  /** Ids that its resolver reads. */
  providerId!: string;
  wardCode!: string | null;
  /** The day it is shown as it stood on; the latest unless given. */
  asOf?: string;
}

/** Fields that are no column of their own name, and the columns their resolvers read. */
export const locationReads: Readonly<Record<string, readonly (keyof LocationRow)[]>> = {
  cqcId: ['id'],
  provider: ['providerId'],
  ratings: ['id'],
  ratingChange: ['id', 'name'],
  occupancy: ['id'],
  occupancyHistory: ['id'],
};

/** The columns behind the fields selected of locations that hang on something else. */
export function locationColumns(info: GraphQLResolveInfo): readonly string[] {
  return fieldsInside(info).flatMap((field): readonly string[] => locationReads[field] ?? [field]);
}

/** A location row in the shape of its GraphQL type. */
export function toLocation(row: LocationRow, authority: string): Location {
  return {
    ...row,
    id: nodeId('Location', authority, row.id),
    cqcId: row.id,
    kind: kinds.labelled(row.kind),
    clientGroup: clientGroups.labelled(row.clientGroup),
    rating: ratings.labelled(row.rating),
    wardCode: row.ward,
  };
}

@ObjectType({
  description: 'A rating given to a location by the care regulator.',
  simpleResolvers: true,
})
export class LocationRating {
  @Field(() => String, { description: 'Group of services it is about.' })
  serviceGroup!: string;

  @Field(() => questions.value, { description: 'Question it answers.' })
  keyQuestion!: LabelledCode | null;

  @Field(() => ratings.value, { description: 'The rating.' })
  rating!: LabelledCode | null;

  @Field(() => DateScalar, { description: 'Day it was published.' })
  publishedOn!: string;

  @Field(() => Boolean, { description: 'Whether it was given to an earlier registration.' })
  inherited!: boolean;
}

/** A rating row in the shape of its GraphQL type. */
export function toRating(row: RatingRow): LocationRating {
  return {
    ...row,
    keyQuestion: questions.labelled(row.keyQuestion),
    rating: ratings.labelled(row.rating),
  };
}

@ObjectType({
  description: 'What a location reported of its beds or spare hours on a day.',
  simpleResolvers: true,
})
export class Occupancy {
  @Field(() => DateScalar, { description: 'Day of the report.' })
  onDate!: string;

  @Field(() => Int, { nullable: true, description: 'Beds it can use.' })
  capacity!: number | null;

  @Field(() => Int, { nullable: true, description: 'Beds in use.' })
  occupied!: number | null;

  @Field(() => Int, { nullable: true, description: 'Beds free.' })
  vacancies!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it takes new people.' })
  accepting!: boolean | null;

  @Field(() => Int, { nullable: true, description: 'People a home support agency serves.' })
  peopleServed!: number | null;

  @Field(() => Float, { nullable: true, description: 'Hours a week an agency could still give.' })
  spareHours!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it says that more than 110% of capacity is in use; no rate counts it.',
  })
  overCapacity!: boolean;
}
