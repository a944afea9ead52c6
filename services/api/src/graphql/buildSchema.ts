import 'reflect-metadata';
import { cubes } from '@careshape/metrics';
import type { GraphQLInterfaceType, GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AboutResolver } from '../about/aboutResolver.js';
import { CatalogueResolver } from '../catalogue/catalogueResolver.js';
import { cubeResolver } from '../cubes/cubeResolver.js';
import { figureResolvers } from '../cubes/figureResolvers.js';
import { ContractHoursResolver } from '../contracts/contractHoursResolver.js';
import { ErrorExtensions } from '../errors/errorTypes.js';
import { EqualityResolver } from '../equality/equalityResolver.js';
import { LoadResolver, LoadsResolver } from '../lists/loadResolver.js';
import { RevisionsResolver } from '../lists/revisionResolver.js';
import { LocationResolver, LocationsResolver } from '../lists/locationResolver.js';
import {
  WardResolver,
  WardsResolver,
  ZoneResolver,
  ZonesResolver,
} from '../lists/placeResolver.js';
import {
  ContractResolver,
  ContractsResolver,
  ProviderResolver,
  ProvidersResolver,
} from '../lists/providerResolver.js';
import {
  PublishedFigureResolver,
  PublishedFiguresResolver,
} from '../lists/publishedFigureResolver.js';
import { NodeResolver } from '../nodes/nodeResolver.js';
import { OutcomesResolver } from '../outcomes/outcomesResolver.js';
import {
  ReconciledFigureResolver,
  ReconciliationResolver,
} from '../reconciliation/reconciliationResolver.js';

let built: GraphQLSchema | null = null;

/** The platform's GraphQL schema; the same object on every call. */
export function buildSchema(): GraphQLSchema {
  if (built) return built;
  built = buildSchemaSync({
    resolvers: resolvers(),
    // no field has it: it tells what errors hold
    orphanedTypes: [ErrorExtensions],
    validate: false,
  });
  for (const cube of cubes) figureResolvers(built, cube);
  // by the type that its reader names: another way of finding it is asynchronous, which cannot be compiled
  const node = built.getType('Node') as GraphQLInterfaceType;
  node.resolveType = (value: { readonly __typename: string }) => value['__typename'];
  return built;
}

/** Every resolver: lists, cubes, answers. */
function resolvers(): NonEmptyArray<new () => object> {
  return [
    NodeResolver,
    ProvidersResolver,
    ProviderResolver,
    ContractResolver,
    ContractsResolver,
    LocationsResolver,
    LocationResolver,
    WardsResolver,
    WardResolver,
    ZonesResolver,
    ZoneResolver,
    LoadsResolver,
    RevisionsResolver,
    LoadResolver,
    PublishedFiguresResolver,
    PublishedFigureResolver,
    ...cubes.map(cubeResolver),
    EqualityResolver,
    ContractHoursResolver,
    OutcomesResolver,
    ReconciliationResolver,
    ReconciledFigureResolver,
    CatalogueResolver,
    AboutResolver,
  ];
}
