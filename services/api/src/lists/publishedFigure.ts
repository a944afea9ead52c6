import type { DocumentRow, PublishedFigureRow } from '@careshape/metrics';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { DateScalar } from '../types/scalars.js';

@ObjectType({
  description: 'A document in which the council prints figures.',
  implements: Node,
  simpleResolvers: true,
})
export class Document extends Node {
  @Field(() => ID, { description: 'Reference of the document, for filters.' })
  reference!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'Body or meeting it was written for.' })
  body!: string;

  @Field(() => DateScalar, { description: 'Day of the meeting.' })
  meetingOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  publishedAt!: string | null;
}

@ObjectType({
  description: 'A figure as a council document prints it, with its place in the document.',
  implements: Node,
  simpleResolvers: true,
})
export class PublishedFigure extends Node {
  @Field(() => ID, { description: 'Reference of the figure, for filters.' })
  reference!: string;

  @Field(() => String, { description: 'Place in the document: page, table or paragraph.' })
  locator!: string;

  @Field(() => String, { description: 'What it is about.' })
  subject!: string;

  @Field(() => String, { description: 'What it measures.' })
  measure!: string;

  @Field(() => String, { description: 'The words beside it in the document.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Service type, where it is about one.' })
  serviceType!: string | null;

  @Field(() => String, { nullable: true, description: 'Client group, where it is about one.' })
  clientGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'Age band, where it is about one.' })
  ageBand!: string | null;

  @Field(() => String, { nullable: true, description: 'Ethnic group, where it is about one.' })
  ethnicGroup!: string | null;

  @Field(() => String, { nullable: true, description: 'Sex, where it is about one.' })
  sex!: string | null;

  @Field(() => String, { nullable: true, description: 'Area, where it is not the whole city.' })
  area!: string | null;

  @Field(() => String, { nullable: true, description: 'Home support zone, where it is about one.' })
  zone!: string | null;

  @Field(() => String, { nullable: true, description: 'Provider the document names.' })
  providerName!: string | null;

  @Field(() => String, { nullable: true, description: 'In or out of the city, where it says.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Tenure, where it says.' })
  tenure!: string | null;

  @Field(() => String, { nullable: true, description: 'Period in the words of the document.' })
  periodLabel!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the period.' })
  periodFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the period.' })
  periodTo!: string | null;

  @Field(() => Float, { nullable: true, description: 'The printed value.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end, where a range is printed.' })
  valueLow!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end, where a range is printed.' })
  valueHigh!: number | null;

  @Field(() => String, { description: 'Unit of the value.' })
  unit!: string;

  @Field(() => String, { description: 'Whether it is printed as exact, about, over, or the like.' })
  qualifier!: string;

  @Field(() => String, { nullable: true, description: 'What it is compared with.' })
  comparator!: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on how it was read.' })
  note!: string | null;

  @Field(() => ID, { nullable: true, description: 'Reference of the figure it repeats.' })
  repeatOf!: string | null;

  @Field(() => ID, { nullable: true, description: 'Reference of the figure it conflicts with.' })
  conflictsWith!: string | null;

  /** Id that its resolver reads. */
  documentId!: string;
}

/** A published figure in the shape of its GraphQL type. */
export function toPublishedFigure(row: PublishedFigureRow, authority: string): PublishedFigure {
  return { ...row, id: nodeId('PublishedFigure', authority, row.id), reference: row.id };
}

/** A document row in the shape of its GraphQL type. */
export function toDocument(row: DocumentRow, authority: string): Document {
  return { ...row, id: nodeId('Document', authority, row.id), reference: row.id };
}
