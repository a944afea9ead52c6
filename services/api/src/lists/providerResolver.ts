import { contractList, providerList } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { connectionResolver } from './connection.js';
import { Location, locationColumns, toLocation } from './location.js';
import { toZone, Zone } from './place.js';
import { Contract, Provider, RiskLevel, toContract, toProvider } from './provider.js';
import { withExample } from '../graphql/rootExamples.js';

/** `providers`: the list. */
export const ProvidersResolver = connectionResolver({
  list: providerList,
  name: 'Provider',
  description: 'The organisations that run care locations in the area.',
  node: Provider,
  toNode: toProvider,
  reads: {
    cqcId: ['id'],
    locations: ['id'],
    riskLevel: ['id'],
    riskLevels: ['id'],
    contracts: ['id'],
  },
});

/** `contracts`: the list. */
export const ContractsResolver = connectionResolver({
  list: contractList,
  name: 'Contract',
  description:
    'The lines of contracts with providers: blocks of hours, beds, places. For signed-in analysts only.',
  node: Contract,
  toNode: toContract,
  reads: { reference: ['id'], zone: ['zone'], provider: ['providerId'] },
});

/** `provider(cqcId)`, and what hangs on a provider. */
@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, {
    nullable: true,
    description: withExample('provider', 'One provider; null where there is none.'),
  })
  async provider(
    @Arg('cqcId', () => ID, { description: "The regulator's provider id." }) cqcId: string,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Provider | null> {
    const row = await loaders.providers.load(cqcId);
    return row && toProvider(row, reader.authority);
  }

  @FieldResolver(() => [Location], {
    description: 'Its locations in the area, by name, those that have closed included.',
  })
  async locations(
    @Root() { cqcId }: Provider,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Location[]> {
    const rows = await loaders.locationsOfProvider(locationColumns(info)).load(cqcId);
    return rows.map((row) => toLocation(row, reader.authority));
  }

  @FieldResolver(() => [RiskLevel], {
    nullable: true,
    description: 'Levels of concern about it, newest first. For signed-in analysts only.',
  })
  async riskLevels(
    @Root() { cqcId }: Provider,
    @Ctx() context: Context,
  ): Promise<readonly RiskLevel[]> {
    forAnalysts("a provider's risk level", context);
    return context.loaders.riskLevelsOfProvider.load(cqcId);
  }

  @FieldResolver(() => RiskLevel, {
    nullable: true,
    description:
      'Latest level of concern about it; null where none was set. For signed-in analysts only.',
  })
  async riskLevel(@Root() { cqcId }: Provider, @Ctx() context: Context): Promise<RiskLevel | null> {
    forAnalysts("a provider's risk level", context);
    return (await context.loaders.riskLevelsOfProvider.load(cqcId))[0] ?? null;
  }

  @FieldResolver(() => [Contract], {
    nullable: true,
    description: 'Its home support contracts, newest first. For signed-in analysts only.',
  })
  async contracts(@Root() { cqcId }: Provider, @Ctx() context: Context): Promise<Contract[]> {
    forAnalysts("a provider's contracts", context);
    const rows = await context.loaders.contractsOfProvider.load(cqcId);
    return rows.map((row) => toContract(row, context.reader.authority));
  }
}

/** What hangs on a contract. */
@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => Zone, { nullable: true, description: 'Zone it is for.' })
  async zone(
    @Root() { zoneCode }: Contract,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Zone | null> {
    const row = zoneCode === null ? null : await loaders.zones.load(zoneCode);
    return row && toZone(row, reader.authority);
  }

  @FieldResolver(() => Provider, { nullable: true, description: 'Provider it is with.' })
  async provider(
    @Root() { providerId }: Contract,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Provider | null> {
    const row = await loaders.providers.load(providerId);
    return row && toProvider(row, reader.authority);
  }
}
