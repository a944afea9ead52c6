import { sql } from 'kysely';
import { mostOccupied } from '../../cubes/supply/mostOccupied.js';
import type { Reader } from '../engine/list.js';

/** What a location reported of its beds or spare hours on a day. */
export interface OccupancyRow {
  readonly locationId: string;
  readonly onDate: string;
  readonly capacity: number | null;
  readonly occupied: number | null;
  readonly vacancies: number | null;
  readonly accepting: boolean | null;
  readonly peopleServed: number | null;
  readonly spareHours: number | null;
  readonly overCapacity: boolean;
}

/** The latest reports of several locations, newest first, at most `most` of each, in one query; `asOf`: none after that day. */
export async function occupanciesOfLocations(
  ids: readonly string[],
  most: number,
  { db, authority }: Reader,
  asOf?: string,
): Promise<readonly OccupancyRow[]> {
  const until = asOf ? sql` and on_date <= ${asOf}::date` : sql``;
  const { rows } = await sql<OccupancyRow>`
    select o.location_id as "locationId", o.on_date as "onDate", o.capacity, o.occupied, o.vacancies, o.accepting,
      o.people_served as "peopleServed", o.spare_hours::float8 as "spareHours",
      coalesce(o.occupied * 100 > o.capacity * ${sql.lit(mostOccupied)}, false) as "overCapacity"
    from unnest(${ids}::text[]) as asked(id)
    cross join lateral (
      select * from occupancy
      where authority = ${authority} and location_id = asked.id${until}
      order by on_date desc limit ${most}
    ) o
    order by o.location_id, o.on_date desc`.execute(db);
  return rows;
}
