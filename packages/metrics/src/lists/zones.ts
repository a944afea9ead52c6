import { sql } from 'kysely';
import { zoneTerms } from './closedLists.js';
import type { List, Reader } from './engine/list.js';

/** An area in which home support is commissioned. */
export interface ZoneRow {
  readonly code: string;
  readonly name: string;
  readonly term: string;
}

/** The areas in which home support is commissioned. */
export const zoneList: List<ZoneRow> = {
  id: 'zones',
  singular: 'zone',
  key: 'code',
  keyKind: 'text',
  order: [{ field: 'code', direction: 'ASC' }],
  fields: [
    { id: 'code', kind: 'code', definition: 'Short name of the zone, such as 1A.', sorts: true },
    { id: 'name', kind: 'text', definition: 'Name of the zone.', sorts: true },
    { id: 'term', kind: 'code', definition: 'Which home support it is for.', values: zoneTerms },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('zone as z')
      .where('z.authority', '=', authority)
      .select(['z.code as code', 'z.name as name', 'z.term as term']),
};

/** Zones by their codes, in one query. */
export async function zonesByCode(
  codes: readonly string[],
  reader: Reader,
): Promise<readonly ZoneRow[]> {
  const { rows } = await sql<ZoneRow>`
    select item.* from ${zoneList.source(reader)} as item
    where item.code = any(${codes}::text[])`.execute(reader.db);
  return rows;
}

/** The zones several wards are in, in one query. */
export async function zonesOfWards(
  wards: readonly string[],
  reader: Reader,
): Promise<readonly (ZoneRow & { readonly ward: string })[]> {
  const { rows } = await sql<ZoneRow & { ward: string }>`
    select item.*, zw.ward from ${zoneList.source(reader)} as item
    join zone_ward zw on zw.authority = ${reader.authority} and zw.zone = item.code
    where zw.ward = any(${wards}::text[])
    order by item.code`.execute(reader.db);
  return rows;
}
