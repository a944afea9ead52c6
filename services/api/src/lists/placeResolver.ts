import { wardList, zoneList } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { connectionResolver } from './connection.js';
import { Location, locationColumns, toLocation } from './location.js';
import { toWard, toZone, Ward, Zone } from './place.js';

/** `wards`: the list. */
export const WardsResolver = connectionResolver({
  list: wardList,
  name: 'Ward',
  description: 'The wards of the council.',
  node: Ward,
  toNode: toWard,
  reads: { onsCode: ['code'], locations: ['code'], zones: ['code'] },
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
    @Root() { onsCode }: Ward,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Location[]> {
    const rows = await loaders.locationsOfWard(locationColumns(info)).load(onsCode);
    return rows.map((row) => toLocation(row, reader.authority));
  }

  @FieldResolver(() => [Zone], { description: 'Home support zones it is part of.' })
  async zones(@Root() { onsCode }: Ward, @Ctx() { loaders, reader }: Context): Promise<Zone[]> {
    const rows = await loaders.zonesOfWard.load(onsCode);
    return rows.map((row) => toZone(row, reader.authority));
  }
}

/** What hangs on a zone. */
@Resolver(() => Zone)
export class ZoneResolver {
  @FieldResolver(() => [Ward], { description: 'Wards it is made of, by name.' })
  async wards(@Root() { code }: Zone, @Ctx() { loaders, reader }: Context): Promise<Ward[]> {
    const rows = await loaders.wardsOfZone.load(code);
    return rows.map((row) => toWard(row, reader.authority));
  }
}
