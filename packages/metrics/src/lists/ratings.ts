import { sql } from 'kysely';
import type { Reader } from './list.js';
import { prepared } from './preparedMark.js';

/** One rating given to a location, for one key question of one group of services. */
export interface RatingRow {
  readonly locationId: string;
  readonly serviceGroup: string;
  readonly keyQuestion: string;
  readonly rating: string;
  readonly publishedOn: string;
  readonly inherited: boolean;
}

/** Every rating of several locations, latest first, in one query; columns that are not wanted are missing in their rows. */
export async function ratingsOfLocations(
  ids: readonly string[],
  columns: readonly string[],
  { db, authority }: Reader,
): Promise<readonly RatingRow[]> {
  const { rows } = await sql<RatingRow>`${prepared}
    select ${sql.join([...new Set(['locationId', ...columns])].map(columnOf))}
    from rating r
    where r.authority = ${authority} and r.location_id = any(${ids}::text[])
    order by r.published_on desc, r.service_group,
      array_position(array['overall','safe','effective','caring','responsive','well-led'], r.key_question)`.execute(
    db,
  );
  return rows;
}

const columnNames: Readonly<Record<string, string>> = {
  locationId: 'location_id',
  serviceGroup: 'service_group',
  keyQuestion: 'key_question',
  rating: 'rating',
  publishedOn: 'published_on',
  inherited: 'inherited',
} satisfies Record<keyof RatingRow, string>;

function columnOf(field: string) {
  const name = columnNames[field];
  if (name === undefined) throw new Error(`no column of a rating: ${field}`);
  return sql`${sql.ref(`r.${name}`)} as ${sql.ref(field)}`;
}
