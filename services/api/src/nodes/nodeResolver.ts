import { ListError, pageSize, platformState } from '@careshape/metrics';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { toAuthority } from '../about/aboutTypes.js';
import type { Context } from '../graphql/context.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { withExample } from '../graphql/rootExamples.js';
import { toLoad } from '../lists/load.js';
import { toLocation } from '../lists/location.js';
import { toWard, toZone } from '../lists/place.js';
import { toContract, toProvider } from '../lists/provider.js';
import { toDocument, toPublishedFigure } from '../lists/publishedFigure.js';
import { ProblemError } from '../problem/problem.js';
import { Node } from './node.js';
import { type NodeType, readNodeId } from './nodeId.js';

/** `node` and `nodes`: anything that has a global id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: withExample('node', 'The thing with a global id; null where there is none.'),
  })
  node(
    @Arg('id', () => ID, { description: 'Its global id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return nodeOf('id', id, context);
  }

  @Query(() => [Node], {
    nullable: 'itemsAndList',
    description: withExample(
      'nodes',
      'The things with some global ids, in their order; null at the place of one that there is not.',
    ),
  })
  async nodes(
    @Arg('ids', () => [ID], { description: `Their global ids, at most ${pageSize.most}.` })
    ids: readonly string[],
    @Ctx() context: Context,
  ): Promise<readonly (object | null)[]> {
    if (ids.length > pageSize.most)
      throw new ListError(
        'page-too-large',
        `ids holds ${ids.length} ids: ${pageSize.most} can be asked for at once`,
        { field: 'ids', limit: pageSize.most },
      );
    return Promise.all(ids.map((id) => nodeOf('ids', id, context)));
  }
}

async function nodeOf(field: string, id: string, context: Context): Promise<object | null> {
  const name = readNodeId(id);
  if (!name)
    throw new ProblemError(
      'invalid-id',
      `${field}: "${id.slice(0, 40)}" is no global id: take one from the field id of what was listed`,
      { field },
    );
  // a service answers one council
  if (name.authority !== context.reader.authority) return null;
  const found = await readers[name.type](name.local, context);
  return found && { __typename: name.type, ...found };
}

/** How the thing with a code or number of its own is read, by its type. */
const readers: Readonly<
  Record<NodeType, (local: string, context: Context) => Promise<object | null>>
> = {
  Authority: async (local, { reader }) => {
    const { authority, authorityName } = await platformState(reader);
    return local === authority ? toAuthority(authority, authorityName) : null;
  },
  Contract: async (local, context) => {
    forAnalysts('a contract', context);
    return made(await context.loaders.contracts.load(local), toContract, context);
  },
  Document: async (local, context) =>
    made(await context.loaders.documents.load(local), toDocument, context),
  Load: async (local, context) =>
    /^[1-9]\d{0,8}$/.test(local)
      ? made(await context.loaders.loads.load(Number(local)), toLoad, context)
      : null,
  Location: async (local, context) =>
    made(await context.loaders.locations.load(local), toLocation, context),
  Provider: async (local, context) =>
    made(await context.loaders.providers.load(local), toProvider, context),
  PublishedFigure: async (local, context) =>
    made(await context.loaders.publishedFigures.load(local), toPublishedFigure, context),
  Ward: async (local, context) => made(await context.loaders.wards.load(local), toWard, context),
  Zone: async (local, context) => made(await context.loaders.zones.load(local), toZone, context),
};

/** A row in the shape of its GraphQL type. */
function made<Row>(
  row: Row | null,
  to: (row: Row, authority: string) => object,
  { reader }: Context,
): object | null {
  return row && to(row, reader.authority);
}
