import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description:
    'A thing that can be asked for again by its id. The id is opaque, differs from that of every other thing of any type, and stays the same over reloads.',
})
export abstract class Node {
  @Field(() => ID, { description: 'Global id, for node and for caches.' })
  id!: string;
}
