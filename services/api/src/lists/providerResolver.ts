import { contractRoles, contractServiceTypes, providerList, zoneTerms } from '@careshape/metrics';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { closedListTypes } from '../types/closedList.js';
import { connectionResolver } from './connection.js';
import { Location, toLocation } from './location.js';
import { toZone, Zone } from './place.js';
import { Contract, Provider, RiskLevel, toProvider } from './provider.js';

const terms = closedListTypes(zoneTerms);
const roles = closedListTypes(contractRoles);
const serviceTypes = closedListTypes(contractServiceTypes);

/** `providers`: the list. */
export const ProvidersResolver = connectionResolver({
  list: providerList,
  name: 'Provider',
  description: 'The organisations that run care locations in the area.',
  node: Provider,
  toNode: toProvider,
  reads: { locations: ['id'], riskLevel: ['id'], riskLevels: ['id'], contracts: ['id'] },
});

/** `provider(id)`, and what hangs on a provider. */
@Resolver(() => Provider)
export class ProviderResolver {
  @Query(() => Provider, { nullable: true, description: 'One provider; null where there is none.' })
  async provider(
    @Arg('id', () => ID, { description: "The regulator's provider id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Provider | null> {
    const row = await loaders.providers.load(id);
    return row && toProvider(row);
  }

  @FieldResolver(() => [Location], {
    description: 'Its locations in the area, by name, those that have closed included.',
  })
  async locations(@Root() { id }: Provider, @Ctx() { loaders }: Context): Promise<Location[]> {
    return (await loaders.locationsOfProvider.load(id)).map(toLocation);
  }

  @FieldResolver(() => [RiskLevel], {
    nullable: true,
    description: 'Levels of concern about it, newest first. For signed-in analysts only.',
  })
  async riskLevels(
    @Root() { id }: Provider,
    @Ctx() context: Context,
  ): Promise<readonly RiskLevel[]> {
    forAnalysts("a provider's risk level", context);
    return context.loaders.riskLevelsOfProvider.load(id);
  }

  @FieldResolver(() => RiskLevel, {
    nullable: true,
    description:
      'Latest level of concern about it; null where none was set. For signed-in analysts only.',
  })
  async riskLevel(@Root() { id }: Provider, @Ctx() context: Context): Promise<RiskLevel | null> {
    forAnalysts("a provider's risk level", context);
    return (await context.loaders.riskLevelsOfProvider.load(id))[0] ?? null;
  }

  @FieldResolver(() => [Contract], {
    nullable: true,
    description: 'Its home support contracts, newest first. For signed-in analysts only.',
  })
  async contracts(@Root() { id }: Provider, @Ctx() context: Context): Promise<Contract[]> {
    forAnalysts("a provider's contracts", context);
    const rows = await context.loaders.contractsOfProvider.load(id);
    return rows.map((row) => ({
      ...row,
      term: terms.labelled(row.term),
      role: roles.labelled(row.role),
      serviceType: serviceTypes.labelled(row.serviceType),
      zoneCode: row.zone,
    }));
  }
}

/** What hangs on a contract. */
@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => Zone, { nullable: true, description: 'Zone it is for.' })
  async zone(@Root() { zoneCode }: Contract, @Ctx() { loaders }: Context): Promise<Zone | null> {
    const row = zoneCode === null ? null : await loaders.zones.load(zoneCode);
    return row && toZone(row);
  }
}
