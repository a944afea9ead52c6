import { sql } from 'kysely';
import type { List, Reader } from './engine/list.js';

/** A ward of the council, with its place on the hexagon map. */
export interface WardRow {
  readonly code: string;
  readonly name: string;
  readonly vintage: string;
  readonly hexColumn: number | null;
  readonly hexRow: number | null;
  /** GeoJSON geometry, where the council has loaded it. */
  readonly boundary: unknown;
}

/** The wards of the council. */
export const wardList: List<WardRow> = {
  id: 'wards',
  singular: 'ward',
  key: 'code',
  keyKind: 'text',
  order: [{ field: 'name', direction: 'ASC' }],
  fields: [
    {
      id: 'onsCode',
      column: 'code',
      kind: 'code',
      definition: 'ONS code of the ward.',
      sorts: true,
    },
    { id: 'name', kind: 'text', definition: 'Name of the ward.', sorts: true },
  ],
  source: ({ db, authority }) =>
    db
      .selectFrom('ward as w')
      .where('w.authority', '=', authority)
      .select([
        'w.code as code',
        'w.name as name',
        'w.vintage as vintage',
        'w.hex_column as hexColumn',
        'w.hex_row as hexRow',
        sql<unknown>`w.boundary`.as('boundary'),
      ]),
};

/** Wards by their codes, in one query. */
export async function wardsByCode(
  codes: readonly string[],
  reader: Reader,
): Promise<readonly WardRow[]> {
  const { rows } = await sql<WardRow>`
    select item.* from ${wardList.source(reader)} as item
    where item.code = any(${codes}::text[])`.execute(reader.db);
  return rows;
}

/** The wards of several zones, by name, in one query; a ward may be in several zones. */
export async function wardsOfZones(
  zones: readonly string[],
  reader: Reader,
): Promise<readonly (WardRow & { readonly zone: string })[]> {
  const { rows } = await sql<WardRow & { zone: string }>`
    select item.*, zw.zone from ${wardList.source(reader)} as item
    join zone_ward zw on zw.authority = ${reader.authority} and zw.ward = item.code
    where zw.zone = any(${zones}::text[])
    order by item.name, item.code`.execute(reader.db);
  return rows;
}
