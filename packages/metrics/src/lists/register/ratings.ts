import { sql } from 'kysely';
import type { Reader } from '../engine/list.js';
import { prepared } from '../engine/preparedMark.js';

/** One rating given to a location, for one key question of one group of services. */
export interface RatingRow {
  readonly locationId: string;
  readonly serviceGroup: string;
  readonly keyQuestion: string;
  readonly rating: string;
  readonly publishedOn: string;
  readonly inherited: boolean;
}

/** Every rating of several locations and of those whose homes they took over, latest first, in one query; columns that are not wanted are missing in their rows. */
export async function ratingsOfLocations(
  ids: readonly string[],
  columns: readonly string[],
  { db, authority }: Reader,
): Promise<readonly RatingRow[]> {
  const { rows } = await sql<RatingRow>`${prepared}
    select ${sql.join([...new Set(['locationId', ...columns])].map(columnOf))}
    from (
      select location_id, service_group, key_question, rating, published_on, inherited from rating
      where authority = ${authority} and location_id = any(${ids}::text[])
      union all
      select l.id, e.service_group, e.key_question, e.rating, e.published_on, true
      from location l join rating e on e.authority = l.authority and e.location_id = any(l.predecessors)
      where l.authority = ${authority} and l.id = any(${ids}::text[]) and l.predecessors is not null
    ) r
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
