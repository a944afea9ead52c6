import { locationList, pageSize, ratingFinding } from '@careshape/metrics';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { findingFields } from '../findings/findingFields.js';
import { Finding } from '../findings/findingTypes.js';
import type { Context } from '../graphql/context.js';
import { forAnalysts } from '../graphql/forAnalysts.js';
import { fieldsInside } from '../graphql/selection.js';
import { connectionResolver } from './connection.js';
import {
  Location,
  locationReads,
  LocationRating,
  Occupancy,
  toLocation,
  toRating,
} from './location.js';
import { atMost } from './atMost.js';
import { toWard, Ward } from './place.js';
import { Provider, toProvider } from './provider.js';
import { withExample } from '../graphql/rootExamples.js';

/** `locations`: the list. */
export const LocationsResolver = connectionResolver({
  list: locationList,
  name: 'Location',
  description:
    'The registered places from which care is given in the area, those that have closed included.',
  node: Location,
  toNode: toLocation,
  reads: locationReads,
});

/** `location(cqcId)`, and what hangs on a location. */
@Resolver(() => Location)
export class LocationResolver {
  @Query(() => Location, {
    nullable: true,
    description: withExample('location', 'One location; null where there is none.'),
  })
  async location(
    @Arg('cqcId', () => ID, { description: "The regulator's location id." }) cqcId: string,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Location | null> {
    const row = await loaders.locations.load(cqcId);
    return row && toLocation(row, reader.authority);
  }

  @FieldResolver(() => Provider, { nullable: true, description: 'The provider that runs it.' })
  async provider(
    @Root() { providerId }: Location,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Provider | null> {
    const row = await loaders.providers.load(providerId);
    return row && toProvider(row, reader.authority);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward it stands in.' })
  async ward(
    @Root() { wardCode }: Location,
    @Ctx() { loaders, reader }: Context,
  ): Promise<Ward | null> {
    const row = wardCode === null ? null : await loaders.wards.load(wardCode);
    return row && toWard(row, reader.authority);
  }

  @FieldResolver(() => [LocationRating], {
    description: 'Its ratings, and those of homes it took over, latest first.',
  })
  async ratings(
    @Root() { cqcId }: Location,
    @Info() info: GraphQLResolveInfo,
    @Ctx() { loaders }: Context,
  ): Promise<readonly LocationRating[]> {
    return (await loaders.ratingsOfLocation(fieldsInside(info)).load(cqcId)).map(toRating);
  }

  @FieldResolver(() => Finding, {
    nullable: true,
    description:
      'Whether its latest overall rating is better or worse than the one before it of the same services, in a sentence; null where they are alike, or there is none before.',
  })
  async ratingChange(
    @Root() { cqcId, name }: Location,
    @Ctx() { loaders }: Context,
  ): Promise<object | null> {
    const columns = ['serviceGroup', 'keyQuestion', 'rating', 'publishedOn'];
    const ratings = await loaders.ratingsOfLocation(columns).load(cqcId);
    const finding = ratingFinding({ cqcId, name }, ratings);
    return finding && findingFields(finding);
  }

  @FieldResolver(() => Occupancy, {
    nullable: true,
    description:
      'Its latest report of beds or spare hours; null where it has not reported. For signed-in analysts only: how full one place is shows one provider’s business. `supply` tells the public of wards and kinds.',
  })
  async occupancy(
    @Root() { cqcId, asOf }: Location,
    @Ctx() context: Context,
  ): Promise<Occupancy | null> {
    forAnalysts("a location's occupancy", context);
    return (await context.loaders.occupanciesOfLocation(1, asOf).load(cqcId))[0] ?? null;
  }

  @FieldResolver(() => [Occupancy], {
    nullable: true,
    description:
      'Its reports of beds or spare hours, latest first. For signed-in analysts only, as its latest.',
  })
  async occupancyHistory(
    @Root() { cqcId }: Location,
    @Arg('first', () => Int, {
      defaultValue: 24,
      description: `How many reports, at most ${pageSize.most}.`,
    })
    first: number,
    @Ctx() context: Context,
  ): Promise<readonly Occupancy[]> {
    forAnalysts("a location's occupancy", context);
    return context.loaders.occupanciesOfLocation(atMost('occupancyHistory', first)).load(cqcId);
  }
}
