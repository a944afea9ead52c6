import { type WardRow, type ZoneRow, zoneTerms } from '@careshape/metrics';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../nodes/node.js';
import { nodeId } from '../nodes/nodeId.js';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { JsonScalar } from '../types/scalars.js';

const terms = closedListTypes(zoneTerms);

@ObjectType({ description: 'A ward of the council.', implements: Node, simpleResolvers: true })
export class Ward extends Node {
  @Field(() => ID, { description: 'ONS code.' })
  onsCode!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Years in which its boundary was in force.' })
  vintage!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Column on the hexagon map, counted from the west.',
  })
  hexColumn!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Row on the hexagon map, counted from the north; odd rows stand half a hexagon east.',
  })
  hexRow!: number | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Boundary as GeoJSON, where the council has loaded it.',
  })
  boundary!: unknown;
}

/** A ward row in the shape of its GraphQL type. */
export function toWard(row: WardRow, authority: string): Ward {
  return { ...row, id: nodeId('Ward', authority, row.code), onsCode: row.code };
}

@ObjectType({
  description: 'An area in which home support is commissioned.',
  implements: Node,
  simpleResolvers: true,
})
export class Zone extends Node {
  @Field(() => ID, { description: 'Short name, such as 1A.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => terms.value, { description: 'Which home support it is for.' })
  term!: LabelledCode | null;
}

/** A zone row in the shape of its GraphQL type. */
export function toZone(row: ZoneRow, authority: string): Zone {
  return { ...row, id: nodeId('Zone', authority, row.code), term: terms.labelled(row.term) };
}
