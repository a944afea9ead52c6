import 'reflect-metadata';
import { cubes } from '@careshape/metrics';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { AboutResolver } from '../about/aboutResolver.js';
import { CatalogueResolver } from '../catalogue/catalogueResolver.js';
import { cubeResolver } from '../cubes/cubeResolver.js';
import { figureResolvers } from '../cubes/figureResolvers.js';
import { EqualityResolver } from '../equality/equalityResolver.js';
import { LoadResolver, LoadsResolver } from '../lists/loadResolver.js';
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
import { OutcomesResolver } from '../outcomes/outcomesResolver.js';
import {
  ReconciledFigureResolver,
  ReconciliationResolver,
} from '../reconciliation/reconciliationResolver.js';

let built: GraphQLSchema | null = null;

/** The platform's GraphQL schema; the same object on every call. */
export function buildSchema(): GraphQLSchema {
  if (built) return built;
  built = buildSchemaSync({ resolvers: resolvers(), validate: false });
  for (const cube of cubes) figureResolvers(built, cube);
  return built;
}

/** Every resolver: lists, cubes, answers. */
function resolvers(): NonEmptyArray<new () => object> {
  return [
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
    LoadResolver,
    PublishedFiguresResolver,
    PublishedFigureResolver,
    ...cubes.map(cubeResolver),
    EqualityResolver,
    OutcomesResolver,
    ReconciliationResolver,
    ReconciledFigureResolver,
    CatalogueResolver,
    AboutResolver,
  ];
}
