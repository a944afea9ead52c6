import { type LoadRow, loadStatuses } from '@careshape/metrics';
import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { DateScalar, DateTimeScalar } from '../types/scalars.js';

const statuses = closedListTypes(loadStatuses);

@ObjectType({
  description: 'A file that was offered to the loader, and what became of it.',
  implements: Node,
  simpleResolvers: true,
})
export class Load extends Node {
  @Field(() => Int, { description: 'Number of the load.' })
  number!: number;

  @Field(() => String, { description: 'Layout the file was read as.' })
  layout!: string;

  @Field(() => String, { description: 'Where such files come from.' })
  source!: string;

  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Field(() => String, { description: 'Fingerprint of the file (SHA-256).' })
  sha256!: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day the file is about.' })
  periodFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day the file is about.' })
  periodTo!: string | null;

  @Field(() => statuses.value, { description: 'Loaded, refused or unchanged.' })
  status!: LabelledCode | null;

  @Field(() => Int, { description: 'Rows read.' })
  rowsRead!: number;

  @Field(() => Int, { description: 'Rows loaded.' })
  rowsAccepted!: number;

  @Field(() => Int, { description: 'Rows that broke a rule and were left out.' })
  rowsRejected!: number;

  @Field(() => Int, { description: 'Rows about other councils, left out.' })
  rowsOutside!: number;

  @Field(() => Int, { description: 'Version of the data after the load.' })
  dataVersion!: number;

  @Field(() => Boolean, { description: 'Whether it is demo data.' })
  demo!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the loader had to say, such as why it refused.',
  })
  detail!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the load began.' })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When the load ended.' })
  finishedAt!: string;
}

/** A load row in the shape of its GraphQL type. */
export function toLoad(row: LoadRow, authority: string): Load {
  const id = nodeId('Load', authority, row.id);
  return { ...row, id, number: row.id, status: statuses.labelled(row.status) };
}

@ObjectType({
  description: 'A row of a source file that broke a rule, and how to mend it.',
  simpleResolvers: true,
})
export class Problem {
  @Field(() => Int, { description: 'Line of the file, the header being line 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Column, where one is to blame.' })
  column!: string | null;

  @Field(() => String, { description: 'Code of the rule.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What stood there; in a file about people its shape, `Aaaa 99`, unless it is a code of a published list.',
  })
  value!: string | null;

  @Field(() => String, { description: 'What is wrong and how to mend it.' })
  message!: string;
}
