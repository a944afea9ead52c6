import { sql } from 'kysely';
import type { Reader } from './list.js';

/** One rating given to a location, for one key question of one group of services. */
export interface RatingRow {
  readonly locationId: string;
  readonly serviceGroup: string;
  readonly keyQuestion: string;
  readonly rating: string;
  readonly publishedOn: string;
  readonly inherited: boolean;
}

/** Every rating of several locations, latest first, in one query. */
export async function ratingsOfLocations(
  ids: readonly string[],
  { db, authority }: Reader,
): Promise<readonly RatingRow[]> {
  return db
    .selectFrom('rating as r')
    .where('r.authority', '=', authority)
    .where(sql<boolean>`r.location_id = any(${ids}::text[])`)
    .orderBy('r.published_on', 'desc')
    .orderBy('r.service_group')
    .orderBy(
      sql`array_position(array['overall','safe','effective','caring','responsive','well-led'], r.key_question)`,
    )
    .select([
      'r.location_id as locationId',
      'r.service_group as serviceGroup',
      'r.key_question as keyQuestion',
      'r.rating as rating',
      sql<string>`r.published_on`.as('publishedOn'),
      'r.inherited as inherited',
    ])
    .execute();
}
