import { wardList, zoneList } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { connectionResolver } from './connection.js';
import { Location, locationColumns, toLocation } from './location.js';
import { toZone, Ward, Zone } from './place.js';

/** `wards`: the list. */
export const WardsResolver = connectionResolver({
  list: wardList,
  name: 'Ward',
  description: 'The wards of the council.',
  node: Ward,
  toNode: (row) => row,
  reads: { locations: ['code'], zones: ['code'] },
});

/** `zones`: the list. */
export const ZonesResolver = connectionResolver({
  list: zoneList,
  name: 'Zone',
  description: 'The areas in which home support is commissioned.',
  node: Zone,
  toNode: toZone,
  reads: { wards: ['code'] },
});

/** What hangs on a ward. */
@Resolver(() => Ward)
export class WardResolver {
  @FieldResolver(() => [Location], { description: 'Locations in the ward, by name.' })
  async locations(
    @Root() { code }: Ward,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<Location[]> {
    return (await loaders.locationsOfWard(locationColumns(info)).load(code)).map(toLocation);
  }

  @FieldResolver(() => [Zone], { description: 'Home support zones it is part of.' })
  async zones(@Root() { code }: Ward, @Ctx() { loaders }: Context): Promise<Zone[]> {
    return (await loaders.zonesOfWard.load(code)).map(toZone);
  }
}

/** What hangs on a zone. */
@Resolver(() => Zone)
export class ZoneResolver {
  @FieldResolver(() => [Ward], { description: 'Wards it is made of, by name.' })
  wards(@Root() { code }: Zone, @Ctx() { loaders }: Context): Promise<readonly Ward[]> {
    return loaders.wardsOfZone.load(code);
  }
}
