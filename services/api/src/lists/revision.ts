import { type Policy, revisedPeople, type RevisionRow, revisionKinds } from '@careshape/metrics';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { Figure } from '../types/outputs.js';
import { DateScalar, DateTimeScalar } from '../types/scalars.js';

const kinds = closedListTypes(revisionKinds);

@ObjectType({
  description: 'Days of which a load told, and the load that told of them before.',
  simpleResolvers: true,
})
export class Revision {
  @Field(() => ID, { description: 'Number of the revision.' })
  id!: number;

  @Field(() => String, { description: 'Layout of the file.' })
  layout!: string;

  @Field(() => kinds.value, { description: 'New, corrected or replaced.' })
  kind!: LabelledCode | null;

  @Field(() => DateScalar, { description: 'First of the days.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last of the days.' })
  to!: string;

  @Field(() => ID, { description: 'Load that tells of them.' })
  loadId!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Load that told of them before; null where new.',
  })
  earlierLoadId!: number | null;

  @Field(() => Int, { description: 'Rows loaded from the file, of all its days.' })
  rowsAfter!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows loaded from the earlier file, of all its days; null where new.',
  })
  rowsBefore!: number | null;

  @Field(() => Figure, {
    nullable: true,
    description:
      'People told of in the whole months that hold these days before the load: with a placement, home support or respite, by the layout; null where new, or where the layout tells of nobody.',
  })
  peopleBefore!: Figure | null;

  @Field(() => Figure, {
    nullable: true,
    description: 'As peopleBefore, after the load; null where the layout tells of nobody.',
  })
  peopleAfter!: Figure | null;

  @Field(() => DateTimeScalar, { description: 'When the load ended.' })
  at!: string;
}

/** A revision row in the shape of its GraphQL type. */
export function toRevision(row: RevisionRow, _authority: string, policy: Policy): Revision {
  const { before, after } = revisedPeople(row, policy);
  return { ...row, kind: kinds.labelled(row.kind), peopleBefore: before, peopleAfter: after };
}
