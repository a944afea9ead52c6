import { type ZoneRow, zoneTerms } from '@careshape/metrics';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { closedListTypes, type LabelledCode } from '../types/closedList.js';
import { JsonScalar } from '../types/scalars.js';

const terms = closedListTypes(zoneTerms);

@ObjectType({ description: 'A ward of the council.', simpleResolvers: true })
export class Ward {
  @Field(() => ID, { description: 'ONS code.' })
  code!: string;

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

@ObjectType({
  description: 'An area in which home support is commissioned.',
  simpleResolvers: true,
})
export class Zone {
  @Field(() => ID, { description: 'Short name, such as 1A.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => terms.value, { description: 'Which home support it is for.' })
  term!: LabelledCode | null;
}

/** A zone row in the shape of its GraphQL type. */
export function toZone(row: ZoneRow): Zone {
  return { ...row, term: terms.labelled(row.term) };
}
